import { claimsOfStatefulSet, hasProducts, productsOf } from '../../../knowledge/products-of.ts';
import { reflectorChart, tryFindReflectedCopies } from '../../../knowledge/reflected-copies.ts';
import { groupOf, resourceId } from '../../../model/identity.ts';
import type { NodeId } from '../../../model/identity.ts';
import type { Resource } from '../../../model/resource.ts';
import { choose } from '../provision-of.ts';
import type { Entries } from './entries.ts';

/** What controllers make of custom resources: of a manifest in full, of a chart's object as far as its name decides it. */
export function addProducts(entries: Entries, resources: readonly Resource[]): void {
  const homes = new Map<NodeId, string>();
  for (const { id, release } of resources) if (release !== undefined) homes.set(id, release.namespace);
  const charted = entries.find(({ how, facts }) => how === 'chart' && hasProducts(groupOf(facts.apiVersion), facts.kind));
  for (const { id, group, kind, manifest } of resources) {
    if (hasProducts(group, kind)) {
      const operator = choose(entries.crds.get(`${group}/${kind}`))?.provider;
      const home = operator === undefined ? undefined : homes.get(operator);
      for (const facts of productsOf(manifest, home ?? '')) entries.add(facts, id, 'operator');
    } else if (kind === 'StatefulSet') {
      for (const facts of claimsOfStatefulSet(manifest)) entries.add(facts, id, 'controller');
    }
  }
  for (const { provider, facts } of charted) {
    const { apiVersion, kind, name, namespace } = facts;
    for (const product of productsOf({ apiVersion, kind, metadata: { name, namespace } }, ''))
      entries.add(product, provider, 'operator');
  }
}

/** Copies in other namespaces, with what is known of the original's keys. */
export function addReflectedCopies(entries: Entries, resources: readonly Resource[]): void {
  if (!resources.some(({ release }) => release?.chart.name === reflectorChart)) return;
  for (const { id, namespace: home, manifest } of resources) {
    const copies = tryFindReflectedCopies(manifest);
    if (copies === undefined) continue;
    const { kind, name } = copies;
    const keys = entries.byId.get(resourceId('', kind, home, name))?.find(({ facts }) => facts.keys !== undefined)?.facts.keys;
    for (const namespace of copies.namespaces) {
      if (namespace === home) continue;
      entries.add({ apiVersion: 'v1', kind, name, namespace, ...(keys === undefined ? {} : { keys }) }, id, 'operator');
    }
  }
}
