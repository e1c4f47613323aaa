import type { JsonObject } from '../../model/json.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import type { Unit } from '../../model/unit.ts';
import { escapeVariables } from './escape-variables.ts';
import { fileName } from '../file-name.ts';
import { formatKustomization } from '../format-kustomization.ts';
import { formatYaml } from '../yaml/format-yaml.ts';
import { keepOnPrune } from './keep-on-prune.ts';
import { objectHeader } from '../header.ts';
import { orderRelease } from './order-release.ts';

/** Each unit's folder: one file an object, and the list of them. */
export function emitObjects(plan: Plan): OutputFile[] {
  const byUnit = Map.groupBy(plan.resources, (resource) => resource.unit);
  return plan.units.flatMap((unit) => {
    const files = (byUnit.get(unit.name) ?? []).map((resource) => ({
      name: fileName(resource),
      content: formatObject(plan, unit, resource),
    }));
    return [
      { path: `${unit.path}/kustomization.yaml`, content: formatKustomization(files.map(({ name }) => name)) },
      ...files.map(({ name, content }) => ({ path: `${unit.path}/${name}`, content })),
    ];
  });
}

function formatObject(plan: Plan, unit: Unit, resource: Resource): string {
  return resource.verbatim ?? objectHeader(resource.path) + formatYaml(manifestToEmit(plan, unit, resource));
}

/** The manifest as the cluster will see it: with what follows from the plan, and from how the engine works. */
function manifestToEmit(plan: Plan, unit: Unit, resource: Resource): JsonObject {
  const manifest = keepOnPrune(orderRelease(resource, plan.releaseOrder), resource);
  return unit.substitute === undefined ? manifest : escapeVariables(manifest, unit.substitute);
}
