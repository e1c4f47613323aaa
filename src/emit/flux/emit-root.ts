import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import type { JsonObject } from '../../model/json.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { rootUnit } from '../../model/delivery.ts';
import { engineRepository } from '../../model/target.ts';
import type { Plan } from '../../model/plan.ts';
import { fileHeader } from '../header.ts';
import { formatKustomization } from '../format-kustomization.ts';
import { formatYaml } from '../yaml/format-yaml.ts';

/** The list of units, and what makes Flux read it: `clusters/<name>/` is the path of `flux bootstrap`. */
export function emitRoot(plan: Plan): readonly OutputFile[] {
  const { name, engine } = plan.target;
  const units = plan.units.map((unit) => `units/${unit.name}.yaml`);
  return [
    { path: `dist/${name}/kustomization.yaml`, content: formatKustomization(units) },
    { path: `clusters/${name}/kustomization.yaml`, content: formatKustomization([engine.namespace, 'platform.yaml']) },
    { path: `clusters/${name}/platform.yaml`, content: fileHeader + formatYaml(platform(plan)) },
  ];
}

/** It does not wait: while it did, a commit that mends a unit would not be looked at until the wait times out. */
function platform({ target: { name, engine } }: Plan): JsonObject {
  const { kind, name: repository } = engineRepository(engine);
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: rootUnit, namespace: engine.namespace },
    spec: {
      interval: engine.interval,
      path: `./dist/${name}`,
      prune: true,
      sourceRef: { kind, name: repository },
    },
  } satisfies IKustomization;
}
