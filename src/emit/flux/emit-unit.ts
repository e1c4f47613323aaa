import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import type { Json } from '../../model/json.ts';
import type { HealthCheck, Unit } from '../../model/unit.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { engineRepository } from '../../model/target.ts';
import type { Plan } from '../../model/plan.ts';
import { fileHeader } from '../header.ts';
import { formatYaml } from '../yaml/format-yaml.ts';

type Spec = NonNullable<IKustomization['spec']>;
type Expression = NonNullable<Spec['healthCheckExprs']>[number];

/** The Kustomization that applies one unit. */
export function emitUnit({ target: { name, engine } }: Plan, unit: Unit): OutputFile {
  const { kind, name: repository } = engineRepository(engine);
  const kustomization = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: unit.name, namespace: engine.namespace },
    spec: {
      ...schedule(unit),
      ...(unit.dependsOn.length === 0 ? {} : { dependsOn: unit.dependsOn.map((dependency) => ({ name: dependency })) }),
      ...(unit.healthChecks.length === 0 ? {} : { healthCheckExprs: unit.healthChecks.map(healthCheckExpression) }),
      ...(unit.decryption === undefined
        ? {}
        : { decryption: { provider: 'sops', secretRef: { name: unit.decryption.secret } } }),
      ...(unit.substitute === undefined ? {} : { postBuild: { substitute: variables(unit.substitute) } }),
      path: `./${unit.path}`,
      prune: true,
      sourceRef: { kind, name: repository },
      wait: unit.wait,
    },
  } satisfies IKustomization;
  return { path: `dist/${name}/units/${unit.name}.yaml`, content: fileHeader + formatYaml(kustomization) };
}

function schedule({ interval, retryInterval, timeout }: Unit): Pick<Spec, 'interval' | 'retryInterval' | 'timeout'> {
  return { interval, retryInterval, timeout };
}

function healthCheckExpression({
  apiVersion,
  kind,
  current,
  failed,
  inProgress,
}: HealthCheck): Record<string, string> & Expression {
  return {
    apiVersion,
    kind,
    current,
    ...(failed === undefined ? {} : { failed }),
    ...(inProgress === undefined ? {} : { inProgress }),
  };
}

/** Flux takes strings only; what they become is decided where they are substituted. */
function variables(substitute: Readonly<Record<string, Json>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(substitute).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}
