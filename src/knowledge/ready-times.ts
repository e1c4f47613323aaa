/**
 * Seconds that an object of a kind may take from being applied to being Ready, at worst. HelmRelease: its own `spec.timeout`,
 * Flux' default of 5 minutes where it has none; Deployment: `progressDeadlineSeconds`; ACME: what Let's Encrypt's DNS01 takes
 * with propagation; the rest is experience.
 */
const rows: Readonly<Record<string, number>> = {
  '/Namespace': 10,
  '/PersistentVolumeClaim': 120,
  '/Pod': 180,
  'apps/DaemonSet': 300,
  'apps/Deployment': 300,
  'apps/StatefulSet': 300,
  'batch/Job': 300,
  'cert-manager.io/Certificate': 600,
  'external-secrets.io/ExternalSecret': 60,
  'gateway.networking.k8s.io/Gateway': 180,
  'helm.toolkit.fluxcd.io/HelmRelease': 300,
  'kafka.strimzi.io/Kafka': 600,
  'kustomize.toolkit.fluxcd.io/Kustomization': 300,
  'minio.min.io/Tenant': 600,
  'operator.tekton.dev/TektonConfig': 600,
  'postgresql.cnpg.io/Cluster': 600,
};

const secondsByKind = new Map(Object.entries(rows));

/** Custom resources that a controller has to look at once. */
const anyOther = 30;

/** Seconds until Ready, at worst, for one object of the kind. */
export function secondsUntilReady(group: string, kind: string): number {
  return secondsByKind.get(`${group}/${kind}`) ?? anyOther;
}

/** A Go duration (`1h30m`, `90s`) in seconds; `undefined` for what Go would not read. */
export function tryParseDuration(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^(?:\d+(?:\.\d+)?(?:h|m|s|ms))+$/.test(text)) return undefined;
  const unit: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };
  return [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s)/g)].reduce(
    (sum, [, count, name]) => sum + Number(count) * (unit[name as string] as number),
    0,
  );
}
