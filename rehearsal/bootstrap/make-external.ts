import { KubeError } from '../api/kube-client.ts';
import type { KubeClient } from '../api/kube-client.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { createStandInObject } from '../standins/stand-in-object.ts';
import type { CrdSchemas } from '../standins/stand-in-crd.ts';
import type { External } from '../../src/model/external.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';

export interface MakeExternalOptions {
  readonly schemas: CrdSchemas;
  /** What a Secret's key holds where its content matters: private keys that decrypt, for one. By `namespace/name`. */
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Makes the objects that a declared external stands for, as whoever owns it would. Gives the objects that are now there. */
export async function makeExternal(
  client: KubeClient,
  external: External,
  options: MakeExternalOptions,
): Promise<readonly ObjectFacts[]> {
  const made: ObjectFacts[] = [];
  for (const object of external.objects) {
    // Who makes an object in a namespace has made the namespace before.
    if (object.namespace !== '') await ensure(client, namespaceOf(object.namespace));
    await ensure(client, manifestOf(external, object, options));
    made.push(object);
  }
  return made;
}

function manifestOf(external: External, object: ObjectFacts, options: MakeExternalOptions): KubeObject {
  const manifest = createStandInObject(object, options.schemas) as unknown as KubeObject;
  const content = options.secrets?.[`${object.namespace}/${object.name}`];
  if (object.kind === 'Secret' && content !== undefined) return { ...manifest, stringData: content };
  if (object.kind !== 'StorageClass' || external.isDefault !== true) return manifest;
  return {
    ...manifest,
    metadata: { ...manifest.metadata, annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  };
}

function namespaceOf(name: string): KubeObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}

/** What Kubernetes makes by itself (`kube-system`) is there already. */
async function ensure(client: KubeClient, object: KubeObject): Promise<void> {
  try {
    await client.create(object);
  } catch (error) {
    if (!(error instanceof KubeError && error.code === 409)) throw error;
  }
}
