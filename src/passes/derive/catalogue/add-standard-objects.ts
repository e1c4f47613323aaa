import { configMapsOfEveryNamespace } from '../../../knowledge/cluster-services.ts';
import { apiServerObjects, engineObjects, objectsOfEveryNamespace } from '../../../knowledge/standard-objects.ts';
import { externalId } from '../../../model/identity.ts';
import type { ObjectFacts } from '../../../model/object-facts.ts';
import type { Plan } from '../../../model/plan.ts';
import { releasesOf } from '../../../model/resource-lookups.ts';
import type { CatalogueBuilder } from './catalogue-builder.ts';

/** What the cluster has before anything is applied; an external that describes the same object knows more of it. */
export function addStandardObjects(entries: CatalogueBuilder, { target, externals }: Plan): void {
  const keyOf = ({ kind, namespace, name }: ObjectFacts) => `${kind}/${namespace}/${name}`;
  const described = new Set(externals.flatMap(({ objects }) => objects.map(keyOf)));
  for (const facts of apiServerObjects) {
    if (!described.has(keyOf(facts))) entries.add(facts, externalId('kubernetes'), 'api-server');
  }
  for (const facts of engineObjects(target)) {
    if (!described.has(keyOf(facts))) entries.add(facts, externalId(target.engine.type), 'api-server');
  }
}

/** What every namespace gets: from Kubernetes, and from operators that copy a ConfigMap into all of them. */
export function addObjectsOfNamespaces(entries: CatalogueBuilder, plan: Plan): void {
  const copies = releasesOf(plan).flatMap(({ id, release }) => {
    const configMaps = configMapsOfEveryNamespace[release.chart.name];
    return configMaps === undefined ? [] : configMaps.map((map) => ({ id, map }));
  });
  for (const { provider, how, facts } of entries.namespaces()) {
    const maker = how === 'api-server' ? how : 'controller';
    for (const object of objectsOfEveryNamespace(facts.name)) entries.add(object, provider, maker);
    for (const { id, map } of copies)
      entries.add({ apiVersion: 'v1', kind: 'ConfigMap', namespace: facts.name, ...map }, id, 'operator');
  }
}
