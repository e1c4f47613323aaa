import type { Provision } from '../../../model/catalogue.ts';
import { groupOf, resourceId } from '../../../model/identity.ts';
import type { NodeId, ResourceId } from '../../../model/identity.ts';
import type { ObjectFacts } from '../../../model/object-facts.ts';

/** A catalogue while it is being built; nothing else holds it. */
export class CatalogueBuilder {
  readonly byId = new Map<ResourceId, Provision[]>();
  readonly crds = new Map<string, Provision[]>();
  private readonly charted: Provision[] = [];
  private readonly spaces: Provision[] = [];

  /** Records an object of the tree. Two of one identity both stand: the check for duplicates sees them. */
  addManifest(id: ResourceId, facts: ObjectFacts): void {
    this.push({ id, provider: id, how: 'manifest', facts });
  }

  /** Records an object once for each of its makers. */
  add(facts: ObjectFacts, provider: NodeId, how: Provision['how']): void {
    const id = resourceId(groupOf(facts.apiVersion), facts.kind, facts.namespace, facts.name);
    if (this.byId.get(id)?.some((other) => other.provider === provider) !== true)
      this.push({ id, provider, how, facts });
  }

  /** What charts render and their hooks make, as far as it is there now: what is added meanwhile is not among it. */
  ofCharts(): readonly Provision[] {
    return [...this.charted];
  }

  /** The namespaces that are there now, whoever makes them. */
  namespaces(): readonly Provision[] {
    return [...this.spaces];
  }

  private push(provision: Provision): void {
    append(this.byId, provision.id, provision);
    const { crd, kind } = provision.facts;
    if (provision.how === 'chart' || provision.how === 'hook') this.charted.push(provision);
    if (kind === 'Namespace') this.spaces.push(provision);
    if (crd !== undefined) append(this.crds, `${crd.group}/${crd.kind}`, provision);
  }
}

function append<K>(map: Map<K, Provision[]>, key: K, provision: Provision): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [provision]);
  else known.push(provision);
}
