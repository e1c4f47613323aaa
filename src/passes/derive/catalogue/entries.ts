import type { Provision } from '../../../model/catalogue.ts';
import { groupOf, resourceId } from '../../../model/identity.ts';
import type { NodeId, ResourceId } from '../../../model/identity.ts';
import type { ObjectFacts } from '../../../model/object-facts.ts';

/** A catalogue while it is being built; nothing else holds it. */
export class Entries {
  readonly byId = new Map<ResourceId, Provision[]>();
  readonly crds = new Map<string, Provision[]>();

  /** Records an object of the tree. Two of one identity both stand: the check for duplicates sees them. */
  addManifest(id: ResourceId, facts: ObjectFacts): void {
    this.push({ id, provider: id, how: 'manifest', facts });
  }

  /** Records an object once for each of its makers. */
  add(facts: ObjectFacts, provider: NodeId, how: Provision['how']): void {
    const id = resourceId(groupOf(facts.apiVersion), facts.kind, facts.namespace, facts.name);
    if (this.byId.get(id)?.some((other) => other.provider === provider) !== true) this.push({ id, provider, how, facts });
  }

  /** Those that are there now: what is added meanwhile is not among them. */
  find(matches: (provision: Provision) => boolean): readonly Provision[] {
    const found: Provision[] = [];
    for (const provisions of this.byId.values()) {
      for (const provision of provisions) if (matches(provision)) found.push(provision);
    }
    return found;
  }

  private push(provision: Provision): void {
    append(this.byId, provision.id, provision);
    const { crd } = provision.facts;
    if (crd !== undefined) append(this.crds, `${crd.group}/${crd.kind}`, provision);
  }
}

function append<K>(map: Map<K, Provision[]>, key: K, provision: Provision): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [provision]);
  else known.push(provision);
}
