import { tryFindScope } from '../../knowledge/custom-kinds.ts';
import { stringAt, valuesAt } from '../../knowledge/field-path.ts';
import type { ReferenceRule } from '../../knowledge/reference-rule.ts';
import { isSystemRole } from '../../knowledge/standard-objects.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Edge } from '../../model/edge.ts';
import { resourceId } from '../../model/identity.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { releasesOf } from '../../model/resource-lookups.ts';
import { missingNeeds } from './missing-needs.ts';
import { preferredProvision, edgeTo } from './provision-of.ts';

/** Turns what fields name into edges and unmet needs. */
export class ReferenceResolver {
  readonly edges: Edge[] = [];
  readonly unmet: UnmetNeed[] = [];
  private readonly plan: Plan;
  private readonly missing: ReturnType<typeof missingNeeds>;
  private readonly releaseNamespaces: ReadonlyMap<string, string>;

  constructor(plan: Plan) {
    this.plan = plan;
    this.missing = missingNeeds(plan);
    this.releaseNamespaces = new Map(releasesOf(plan).map(({ id, release }) => [id, release.namespace]));
  }

  /** Follows one node of a manifest under one rule. */
  resolve(holder: Resource, node: Json, rule: ReferenceRule): void {
    const fields = node as JsonObject;
    if (rule.optional !== undefined && fields[rule.optional] === true) return;
    if (rule.where !== undefined && Object.entries(rule.where).some(([field, word]) => fields[field] !== word)) return;
    const target = targetOf(rule, node);
    const named = rule.name === undefined ? node : fields[rule.name];
    if (target === undefined || typeof named !== 'string' || named === '' || named === '*') return;
    if (rule.format === 'address') {
      const address = parseServiceAddress(named);
      if (address !== undefined)
        this.need(holder, rule, resourceId('', 'Service', address.namespace, address.name), []);
      return;
    }
    const [group, kind] = target;
    if (isSystemRole(kind, named)) return;
    const namespace = this.namespaceOf(holder, rule, fields, group, kind);
    if (namespace !== undefined) this.need(holder, rule, resourceId(group, kind, namespace, named), keysOf(rule, node));
  }

  private need(holder: Resource, rule: ReferenceRule, id: ResourceId, keys: readonly string[]): void {
    const provisions = this.plan.catalogue.byId.get(id);
    const from = holder.id;
    const provision = preferredProvision(provisions);
    if (provision === undefined || provisions === undefined) {
      const asked = keys.length > 0 ? { keys } : {};
      this.unmet.push(this.missing({ from, to: id, kind: rule.edge, field: rule.path, ...asked }));
      return;
    }
    const missingKeys = findMissingKeys(provisions, keys);
    if (missingKeys.length > 0) this.unmet.push({ from, to: id, kind: rule.edge, field: rule.path, missingKeys });
    if (rule.strength === 'none') return;
    const strength = rule.strength === 'apply' ? 'apply' : 'start';
    for (const maker of [provision, ...addersOf(provisions, provision, keys)]) {
      const edge = edgeTo(from, maker, rule.edge, `${rule.path} names ${titleOf(maker)}`, strength);
      if (edge !== undefined) this.edges.push(edge);
    }
  }

  /** `undefined` where it cannot be told: a cluster-scoped holder whose operator is not in the plan. */
  private namespaceOf(
    holder: Resource,
    rule: ReferenceRule,
    node: JsonObject,
    group: string,
    kind: string,
  ): string | undefined {
    if (this.isClusterScoped(group, kind)) return '';
    const said = rule.namespace === undefined ? undefined : node[rule.namespace];
    if (typeof said === 'string' && said !== '') return said;
    if (holder.namespace !== '') return holder.namespace;
    if (rule.clusterNamespace !== 'operator') return undefined;
    const definition = preferredProvision(this.plan.catalogue.crds.get(`${holder.group}/${holder.kind}`));
    return definition === undefined ? undefined : this.releaseNamespaces.get(definition.provider);
  }

  private isClusterScoped(group: string, kind: string): boolean {
    const definition = this.plan.catalogue.crds.get(`${group}/${kind}`)?.[0]?.facts.crd;
    return (definition?.scope ?? tryFindScope(group, kind)) === 'Cluster';
  }
}

/** Those that put keys into an object which the one that makes it does not. */
function addersOf(provisions: readonly Provision[], maker: Provision, keys: readonly string[]): readonly Provision[] {
  const { keys: own } = maker.facts;
  if (own === undefined || provisions.length < 2) return [];
  const others = keys.filter((key) => !own.includes(key));
  return provisions.filter(
    (provision) => provision !== maker && others.some((key) => provision.facts.keys?.includes(key)),
  );
}

/** Keys that none of the object's makers is known to put in; none where one maker's keys are not known. */
export function findMissingKeys(provisions: readonly Provision[], keys: readonly string[]): readonly string[] {
  if (keys.length === 0 || provisions.some(({ facts }) => facts.keys === undefined)) return [];
  return keys.filter((key) => !provisions.some(({ facts }) => facts.keys?.includes(key)));
}

/**
 * The Service behind an address inside the cluster: `http://name.namespace.svc.cluster.local:80/path`, `name.namespace.svc:80`.
 */
export function parseServiceAddress(
  address: string,
): { readonly name: string; readonly namespace: string } | undefined {
  const [, name, namespace] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/]*@)?([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.[a-z0-9.-]+)?(?::|\/|$)/.exec(
      address,
    ) ?? [];
  return name === undefined || namespace === undefined ? undefined : { name, namespace };
}

function titleOf({ facts: { kind, name } }: Provision): string {
  return `${kind} ${name}`;
}

function targetOf({ to }: ReferenceRule, node: Json): readonly [group: string, kind: string] | undefined {
  if (typeof to === 'string') return splitKind(to);
  const kind = stringAt(node, to.kind) ?? to.defaultKind;
  if (kind === undefined) return undefined;
  const group = to.group === undefined ? undefined : stringAt(node, to.group);
  if (to.kinds === undefined) return [group === undefined ? (to.defaultGroup ?? '') : groupPart(group), kind];
  const known = to.kinds[kind];
  if (known === undefined) return undefined;
  const [knownGroup] = splitKind(known);
  return group === undefined || groupPart(group) === knownGroup ? splitKind(known) : undefined;
}

/** A field that says either a group or an `apiVersion`; `v1` alone is the core group. */
function groupPart(text: string): string {
  const slash = text.indexOf('/');
  if (slash >= 0) return text.slice(0, slash);
  return /^v\d/.test(text) ? '' : text;
}

const splitKinds = new Map<string, readonly [string, string]>();

function splitKind(key: string): readonly [group: string, kind: string] {
  const known = splitKinds.get(key);
  if (known !== undefined) return known;
  const slash = key.indexOf('/');
  const split = [key.slice(0, slash), key.slice(slash + 1)] as const;
  splitKinds.set(key, split);
  return split;
}

function keysOf(rule: ReferenceRule, node: Json): readonly string[] {
  if (rule.fixedKeys !== undefined) return rule.fixedKeys;
  if (rule.keys === undefined) return [];
  const said = rule.keys.flatMap((path) => valuesAt(node, path)).filter((key) => typeof key === 'string');
  return said.length === 0 && rule.defaultKey !== undefined ? [rule.defaultKey] : said;
}
