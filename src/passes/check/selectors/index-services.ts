import type { Plan } from '../../../model/plan.ts';
import type { Provision } from '../../../model/catalogue.ts';
import { indexProvisions } from '../support/index-provisions.ts';
import { resourceId } from '../../../model/identity.ts';

export interface ServiceIndex {
  /** The Service of that name, where something is known to make it. */
  tryFind(namespace: string, name: string): Provision | undefined;
  inNamespace(namespace: string): readonly Provision[];
  readonly namespaces: readonly string[];
}

/** Indexes every Service that will exist, whoever makes it. */
export function indexServices(plan: Plan): ServiceIndex {
  const byNamespace = new Map<string, Provision[]>();
  for (const provision of indexProvisions(plan).services) {
    const { apiVersion, namespace } = provision.facts;
    if (apiVersion !== 'v1') continue;
    const known = byNamespace.get(namespace);
    if (known === undefined) byNamespace.set(namespace, [provision]);
    else known.push(provision);
  }
  return {
    tryFind: (namespace, name) => plan.catalogue.byId.get(resourceId('', 'Service', namespace, name))?.[0],
    inNamespace: (namespace) => byNamespace.get(namespace) ?? [],
    namespaces: [...byNamespace.keys()],
  };
}
