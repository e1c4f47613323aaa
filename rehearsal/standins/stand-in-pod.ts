import type { JsonObject } from '../../src/model/json.ts';
import type { ContainerPortFacts, PodFacts } from '../../src/model/object-facts.ts';

/** A pod template with the needs, ports, accounts and privileges that the facts say. What runs in it does not matter. */
export function createStandInPod(pods: PodFacts): JsonObject {
  const images = pods.images.length === 0 ? ['stand-in.invalid/none:0'] : pods.images;
  const containers = images.map((image, index) => createContainer(pods, image, index));
  return {
    metadata: { labels: { ...pods.labels } },
    spec: {
      containers,
      ...(pods.serviceAccount === undefined ? {} : { serviceAccountName: pods.serviceAccount }),
      ...(pods.priorityClass === undefined ? {} : { priorityClassName: pods.priorityClass }),
      ...(pods.hostNetwork ? { hostNetwork: true } : {}),
      ...(spoils(pods, 'hostPID') ? { hostPID: true } : {}),
      ...(spoils(pods, 'hostIPC') ? { hostIPC: true } : {}),
      ...(pods.podSecurity.level === 'restricted'
        ? { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } }
        : {}),
      // What taints keep out differs from cluster to cluster; node agents tolerate everything.
      ...(pods.hostNetwork ? { tolerations: [{ operator: 'Exists' }] } : {}),
      volumes: volumesOf(pods),
    },
  };
}

/** The first container carries the ports, the requests and what must not be more than once. */
function createContainer(pods: PodFacts, image: string, index: number): JsonObject {
  const first = index === 0;
  return {
    name: `container-${index}`,
    image,
    securityContext: securityOf(pods, first),
    ...(first ? { ports: distinctPorts(pods.ports, pods.hostNetwork), env: [] } : {}),
    resources: first
      ? resourcesOf(pods)
      : pods.requests?.everyContainerHasRequests === true
        ? { requests: { cpu: '1m', memory: '1Mi' } }
        : {},
  };
}

function resourcesOf(pods: PodFacts): JsonObject {
  if (pods.requests === undefined) return {};
  const { cpu, memory, everyContainerHasLimits } = pods.requests;
  const amounts = { ...(cpu > 0 ? { cpu: String(cpu) } : {}), ...(memory > 0 ? { memory: String(memory) } : {}) };
  return { requests: amounts, ...(everyContainerHasLimits ? { limits: amounts } : {}) };
}

function securityOf(pods: PodFacts, first: boolean): JsonObject {
  const { level, spoilers } = pods.podSecurity;
  if (level === 'restricted') {
    return {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    };
  }
  if (!first) return {};
  const added = spoilers.flatMap((spoiler) => /^capabilities ([A-Z_,]+)$/.exec(spoiler)?.[1]?.split(',') ?? []);
  return {
    ...(spoils(pods, 'privileged') ? { privileged: true } : {}),
    ...(added.length === 0 ? {} : { capabilities: { add: added } }),
  };
}

/** Secrets and ConfigMaps become volumes, with the keys that are asked for; a missing one then keeps the pod from starting, as it would. */
function volumesOf(pods: PodFacts): JsonObject[] {
  return [
    ...pods.needs.secrets.map(({ name, keys }, index) => ({
      name: `secret-${index}`,
      secret: { secretName: name, ...keyed(keys) },
    })),
    ...pods.needs.configMaps.map(({ name, keys }, index) => ({
      name: `config-${index}`,
      configMap: { name, ...keyed(keys) },
    })),
    ...pods.needs.claims.map((claimName, index) => ({ name: `claim-${index}`, persistentVolumeClaim: { claimName } })),
    ...(spoils(pods, 'hostPath') ? [{ name: 'host', hostPath: { path: '/' } }] : []),
  ];
}

/** A volume that names its keys does not start without them. */
function keyed(keys: readonly string[]): JsonObject {
  return keys.length === 0 ? {} : { items: keys.map((key) => ({ key, path: key.replaceAll('/', '_') })) };
}

function spoils(pods: PodFacts, field: string): boolean {
  return pods.podSecurity.spoilers.includes(field);
}

/** The API server refuses two ports of one name, and warns of two of one number. */
function distinctPorts(ports: readonly ContainerPortFacts[], hostNetwork: boolean): JsonObject[] {
  const seen = new Set<string>();
  return ports.flatMap(({ name, port, protocol }) => {
    const keys = [`${port}/${protocol}`, ...(name === undefined ? [] : [name])];
    if (keys.some((key) => seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    return [
      {
        containerPort: port,
        protocol,
        ...(name === undefined ? {} : { name }),
        ...(hostNetwork ? { hostPort: port } : {}),
      },
    ];
  });
}
