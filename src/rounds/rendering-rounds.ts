import type { ClusterDefinition } from '../authoring/cluster-definition.ts';
import { servedApiVersions } from '../knowledge/served-versions.ts';
import { apiVersionsOf } from '../model/api-answers.ts';
import type { JsonObject } from '../model/json.ts';
import type { Plan } from '../model/plan.ts';
import type { RenderingContext, RenderingRound } from '../model/rendering.ts';
import { releasesOf, resourcesOfKind } from '../model/resource-lookups.ts';
import { servedApis } from './served-apis.ts';

/** The first round, before any plan: what Kubernetes, the engine and externals serve. */
export function firstRound({ kubernetes, engine, externals = [] }: ClusterDefinition): RenderingRound {
  const served = new Set(servedApiVersions({ kubernetes, engine }));
  for (const { objects } of externals) {
    for (const object of objects) for (const version of apiVersionsOf(object)) served.add(version);
  }
  const context: RenderingContext = { kubernetes, engine, served, configMaps: new Map(), isSettled: false };
  return { contextOf: () => context };
}

/** The round that follows from a derived plan: what each of its releases finds when it is installed. */
export function nextRound(plan: Plan): RenderingRound {
  const { kubernetes, engine } = plan.target;
  const servedFor = servedApis(plan);
  const configMaps = configMapsByNamespace(plan);
  const contexts = new Map<string, RenderingContext>();
  for (const resource of releasesOf(plan)) {
    const { name, namespace, request } = resource.release;
    const readsMaps = request.valuesFrom.some(({ kind }) => kind === 'ConfigMap');
    contexts.set(`${namespace}/${name}`, {
      kubernetes,
      engine,
      served: servedFor(resource),
      isSettled: true,
      configMaps: (readsMaps ? configMaps.get(resource.namespace) : undefined) ?? new Map(),
    });
  }
  const fresh: RenderingContext = {
    kubernetes,
    engine,
    served: servedApiVersions(plan.target),
    configMaps: new Map(),
    isSettled: false,
  };
  return { contextOf: (namespace, name) => contexts.get(`${namespace}/${name}`) ?? fresh };
}

function configMapsByNamespace(plan: Plan): ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const found = new Map<string, Map<string, Readonly<Record<string, string>>>>();
  for (const { namespace, name, manifest } of resourcesOfKind(plan, '', 'ConfigMap')) {
    const maps = found.get(namespace) ?? new Map<string, Readonly<Record<string, string>>>();
    maps.set(name, (manifest.data ?? {}) as JsonObject as Readonly<Record<string, string>>);
    found.set(namespace, maps);
  }
  return found;
}
