import { parse } from 'yaml';
import { claimsOfManifest } from '../../knowledge/claim-rules.ts';
import { createsSecrets } from '../../knowledge/facts/creates-secrets.ts';
import { podFieldsOf, tryFindPodSpec } from '../../knowledge/facts/pod-fields.ts';
import { factsOfManifest } from '../../knowledge/facts-of-manifest.ts';
import { tryFindScope } from '../../knowledge/custom-kinds.ts';
import type { ChartObject } from '../../model/chart-facts.ts';
import { groupOf } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';
import { tokenInText } from './find-value-uses.ts';
import { mentionsIn, speechOf } from './find-mentions.ts';
import { placeholder } from './placeholders.ts';

/** One object of a rendering. */
export interface RenderedObject {
  /** `group/Kind/namespace/name`. */
  readonly identity: string;
  /** The file of the chart that it comes from: `chart/templates/service.yaml`. */
  readonly source: string;
  readonly facts: ChartObject;
}

/** Reads what `helm template` prints. Most documents stay the same from one rendering to the next, so each is read once. */
export class RenderingReader {
  readonly #known = new Map<string, RenderedObject | undefined>();
  readonly #clusterScoped = new Set<string>();
  readonly #speech = new WeakMap<ChartObject, string>();
  readonly #mentioning = new WeakMap<ChartObject, { readonly key: string; readonly object: RenderedObject }>();

  /** The objects of a rendering in its order, without those that only `helm test` makes. */
  read(text: string, namespace: string): RenderedObject[] {
    const documents = documentsOf(text).filter((document) => /^kind:/m.test(document));
    const objects = documents.map((document) => this.#readOnce(document, namespace)).filter((object) => object !== undefined);
    return this.#withMentions(withoutScaledReplicas(objects, documents));
  }

  /** Marks what speaks of Secrets that pods need and nothing here is. */
  #withMentions(objects: readonly RenderedObject[]): RenderedObject[] {
    const made = new Set(objects.flatMap(({ facts: { kind, name } }) => (kind === 'Secret' ? [name] : [])));
    const needed = objects.flatMap(({ facts }) => facts.pods?.needs.secrets ?? []).map(({ name }) => name);
    const missing = [...new Set(needed)].filter((name) => !made.has(name)).sort();
    if (missing.length === 0) return [...objects];
    return objects.map((object) => {
      const mentions = mentionsIn(this.#speech.get(object.facts) ?? '', missing);
      if (mentions.length === 0) return object;
      const key = `${object.identity} ${mentions.join(' ')}`;
      const known = this.#mentioning.get(object.facts);
      if (known?.key === key) return known.object;
      const marked = { ...object, facts: { ...object.facts, mentions } };
      this.#mentioning.set(object.facts, { key, object: marked });
      return marked;
    });
  }

  #readOnce(document: string, namespace: string): RenderedObject | undefined {
    const key = `${namespace}\n${document}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#readDocument(document, namespace));
    return this.#known.get(key);
  }

  #readDocument(document: string, namespace: string): RenderedObject | undefined {
    const manifest = parse(document, { logLevel: 'silent', uniqueKeys: false, maxAliasCount: 10_000 }) as JsonObject | null;
    if (manifest === null || typeof manifest.kind !== 'string' || typeof manifest.apiVersion !== 'string') return undefined;
    const metadata = (manifest.metadata ?? {}) as { readonly annotations?: Readonly<Record<string, string>> | null };
    const hook = metadata.annotations?.['helm.sh/hook'];
    if (hook?.split(',').every((event) => event.trim().startsWith('test'))) return undefined;
    const source = /^# Source: (.*)$/m.exec(document)?.[1]?.trim() ?? '';
    const whole = withoutNulls(manifest);
    const facts = this.#place(withPodFields(slim(factsOfManifest(whole)), whole), namespace);
    const definition = facts.crd === undefined ? {} : { from: /(^|\/)crds\/[^/]*$/.test(source) && !source.includes('/templates/') ? ('crds' as const) : ('templates' as const) };
    const claims = claimsOfManifest(whole);
    const read = { ...facts, ...(claims.length === 0 ? {} : { claims }), ...(hook === undefined ? {} : { hook }), ...definition, ...(createsSecrets(whole) ? { createsSecrets: true as const } : {}) };
    this.#speech.set(read, speechOf(whole));
    return { identity: `${groupOf(facts.apiVersion)}/${facts.kind}/${facts.namespace}/${facts.name}`, source, facts: read };
  }

  /** Helm leaves the release's namespace out of what it prints where the template does. */
  #place(facts: ChartObject, namespace: string): ChartObject {
    if (facts.crd?.scope === 'Cluster') this.#clusterScoped.add(`${facts.crd.group}/${facts.crd.kind}`);
    const key = `${groupOf(facts.apiVersion)}/${facts.kind}`;
    const isCluster = tryFindScope(groupOf(facts.apiVersion), facts.kind) === 'Cluster' || this.#clusterScoped.has(key);
    return { ...facts, namespace: isCluster ? '' : facts.namespace || namespace };
  }
}

/** Helm names a file once: a document that the file itself sets off with `---`, as one behind a comment, gets the name from the one before. */
function documentsOf(text: string): string[] {
  let source = '';
  return text.split(/^---[ \t]*$/m).map((document) => {
    const own = /^# Source: .*$/m.exec(document)?.[0];
    source = own ?? source;
    return own === undefined ? `${source}\n${document}` : document;
  });
}

/** Labels are asked for where something selects by them: Services, pods, ConfigMaps that a sidecar collects. */
const labelledKinds = new Set(['ConfigMap', 'Namespace', 'Pod', 'Secret', 'Service']);

function slim(facts: ChartObject): ChartObject {
  const { labels, ...others } = facts;
  return labels === undefined || !labelledKinds.has(facts.kind) ? others : { ...facts, labels };
}

/** Names of the release and stand-ins for values in the names of containers: by the rest they are told apart. */
const standIns = new RegExp(`${placeholder.release}|${placeholder.longRelease}|${placeholder.namespace}|${placeholder.value}|${tokenInText.source}`, 'g');

/** The fields that decide level and requests, in place of these. */
function withPodFields(facts: ChartObject, manifest: JsonObject): ChartObject {
  const podSpec = facts.pods === undefined ? undefined : tryFindPodSpec(manifest);
  if (facts.pods === undefined || podSpec === undefined) return facts;
  const { podSecurity: _level, requests: _requests, ...pods } = facts.pods;
  const fields = Object.entries(podFieldsOf(podSpec)).map(([field, value]) => [field, Array.isArray(value) ? (value as readonly JsonObject[]).map(named) : value]);
  return { ...facts, pods: { ...pods, spec: Object.fromEntries(fields) as JsonObject } as typeof facts.pods };
}

function named(item: JsonObject): JsonObject {
  return { ...item, name: String(item.name).replaceAll(standIns, '').replaceAll('.', '-') };
}

/** Charts print empty fields (`labels:`), which the API server drops. */
function withoutNulls(value: JsonObject): JsonObject {
  return dropNulls(value) as JsonObject;
}

function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(dropNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, dropNulls(item)]));
}

/** How many pods an autoscaled workload has is the autoscaler's to say. */
function withoutScaledReplicas(objects: RenderedObject[], documents: readonly string[]): RenderedObject[] {
  const scalers = documents.filter((document) => /^kind: *(HorizontalPodAutoscaler|ScaledObject)/m.test(document));
  if (scalers.length === 0) return objects;
  const targets = new Set(scalers.map((document) => {
    const spec = ((parse(document, { logLevel: 'silent' }) as JsonObject).spec ?? {}) as { scaleTargetRef?: { kind?: string; name?: string } };
    return `${spec.scaleTargetRef?.kind ?? 'Deployment'}/${spec.scaleTargetRef?.name ?? ''}`;
  }));
  return objects.map((object) => {
    const { facts } = object;
    if (facts.pods === undefined || !targets.has(`${facts.kind}/${facts.name}`)) return object;
    const { replicas: _replicas, ...pods } = facts.pods;
    return { ...object, facts: { ...facts, pods } };
  });
}
