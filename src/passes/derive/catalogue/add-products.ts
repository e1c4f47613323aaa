import { additionsOf, claimsOfStatefulSet, hasProducts, productsOf } from '../../../knowledge/products-of.ts';
import { reflectorChart, tryFindReflectedCopies } from '../../../knowledge/reflected-copies.ts';
import { groupOf, resourceId } from '../../../model/identity.ts';
import type { NodeId } from '../../../model/identity.ts';
import type { Plan } from '../../../model/plan.ts';
import { kindsOf, releasesOf } from '../../../model/resource-lookups.ts';
import { preferredProvision } from '../provision-of.ts';
import type { CatalogueBuilder } from './catalogue-builder.ts';

/** What controllers make of custom resources: of a manifest in full, of a chart's object as far as its name decides it. */
export function addProducts(entries: CatalogueBuilder, plan: Plan): void {
  const homes = new Map<NodeId, string>(releasesOf(plan).map(({ id, release }) => [id, release.namespace]));
  const charted = entries
    .ofCharts()
    .filter(({ how, facts }) => how === 'chart' && hasProducts(groupOf(facts.apiVersion), facts.kind));
  for (const { group, kind, resources } of kindsOf(plan)) {
    if (hasProducts(group, kind)) {
      const operator = preferredProvision(entries.crds.get(`${group}/${kind}`))?.provider;
      const home = operator === undefined ? undefined : homes.get(operator);
      for (const { id, manifest } of resources)
        for (const facts of productsOf(manifest, home ?? '')) entries.add(facts, id, 'operator');
    } else if (kind === 'StatefulSet') {
      for (const { id, manifest } of resources)
        for (const facts of claimsOfStatefulSet(manifest)) entries.add(facts, id, 'controller');
    }
  }
  for (const { provider, facts } of charted) {
    const { apiVersion, kind, name, namespace } = facts;
    for (const product of productsOf({ apiVersion, kind, metadata: { name, namespace } }, ''))
      entries.add(product, provider, 'operator');
  }
}

/** Keys that controllers add to what something else makes; what nothing makes stays missing. Added after all else. */
export function addAdditions(entries: CatalogueBuilder, plan: Plan): void {
  for (const { group, kind, resources } of kindsOf(plan)) {
    if (!hasProducts(group, kind)) continue;
    for (const { id, manifest } of resources) {
      for (const facts of additionsOf(manifest)) {
        if (entries.byId.has(resourceId('', facts.kind, facts.namespace, facts.name)))
          entries.add(facts, id, 'operator');
      }
    }
  }
}

/** Copies in other namespaces, with what is known of the original's keys. */
export function addReflectedCopies(entries: CatalogueBuilder, plan: Plan): void {
  if (!releasesOf(plan).some(({ release }) => release.chart.name === reflectorChart)) return;
  for (const { id, namespace: home, manifest } of plan.resources) {
    const copies = tryFindReflectedCopies(manifest);
    if (copies === undefined) continue;
    const { kind, name } = copies;
    const keys = entries.byId.get(resourceId('', kind, home, name))?.find(({ facts }) => facts.keys !== undefined)
      ?.facts.keys;
    for (const namespace of copies.namespaces) {
      if (namespace === home) continue;
      entries.add({ apiVersion: 'v1', kind, name, namespace, ...(keys === undefined ? {} : { keys }) }, id, 'operator');
    }
  }
}
