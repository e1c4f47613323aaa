import { handlesOf } from '../../facts/handles-of.ts';
import { placeObjects } from '../../facts/place-objects.ts';
import type { Rendering } from '../../helm/rendering-result.ts';

/** Keys of handles that an editor completes. */
export interface HandleKeys {
  readonly services: readonly string[];
  readonly workloads: readonly string[];
}

/** All keys that some renderings of a chart give, each made under the name that is given. */
export function handleKeys(name: string, namespace: string, renderings: readonly Rendering[]): HandleKeys {
  const handles = renderings.map((rendering) => handlesOf(placeObjects(rendering, { namespace }), { chart: name }));
  const sorted = (keys: readonly string[]) => [...new Set(keys)].sort();
  return {
    services: sorted(handles.flatMap(({ services }) => Object.keys(services))),
    workloads: sorted(handles.flatMap(({ workloads }) => Object.keys(workloads))),
  };
}
