import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { JsonObject } from '../model/json.ts';
import { normalizeManifest } from './normalize-manifest.ts';

/** Anything with the shape of an API object: a model of `kubernetes-models`, what a constructor under `imports/` returns, a literal. */
export type Manifest = TypedManifest | LiteralManifest;

interface TypedManifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
}

/** One that is written out, with whatever fields its kind has. */
interface LiteralManifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

/** An API object in the tree of constructs, exactly as it is given: nothing is generated, nothing is defaulted. */
export class Resource extends ApiObject {
  readonly manifest: JsonObject;
  /** Set where a file goes into the tree byte for byte in place of the manifest. */
  readonly verbatim?: string;

  /** `id` is needed only where one scope holds two objects of one kind, namespace and name. */
  constructor(scope: Construct, manifest: Manifest, props: { readonly id?: string; readonly verbatim?: string } = {}) {
    if (typeof manifest.apiVersion !== 'string' || typeof manifest.kind !== 'string')
      throw new Error('a manifest needs "apiVersion" and "kind", as text');
    const plain = normalizeManifest(manifest);
    super(scope, props.id ?? idOf(manifest), plain as never);
    this.manifest = plain;
    if (props.verbatim !== undefined) this.verbatim = props.verbatim;
  }

  /** Whether an object is one of Strata's. `instanceof` would not tell: cdk8s lets every API object pass it. */
  static isResource(object: object): object is Resource {
    return ApiObject.isApiObject(object) && 'manifest' in object;
  }

  /** As given, plus labels and annotations that were added later; `null` stays, since Helm values mean something by it. */
  manifestJson(): JsonObject {
    const { labels, annotations } = metadataOf(this);
    const { patches } = this as unknown as { patches: readonly unknown[] };
    if (patches.length > 0) return normalizeManifest(super.toJson() as object);
    if (Object.keys(labels).length + Object.keys(annotations).length === 0) return this.manifest;
    const metadata: Record<string, unknown> = { ...(this.manifest.metadata as object) };
    if (Object.keys(labels).length > 0) metadata.labels = labels;
    if (Object.keys(annotations).length > 0) metadata.annotations = annotations;
    return { ...this.manifest, metadata: metadata as JsonObject };
  }
}

function metadataOf(object: ApiObject): { labels: Record<string, string>; annotations: Record<string, string> } {
  return object.metadata as unknown as { labels: Record<string, string>; annotations: Record<string, string> };
}

function idOf(manifest: Manifest): string {
  const { namespace, name } = manifest.metadata ?? {};
  return [manifest.kind.toLowerCase(), namespace, name].filter((part) => part !== undefined).join(':');
}
