import type { JsonObject } from '../../model/json.ts';
import type { PodSecurityFacts } from '../../model/object-facts.ts';
import { asObject, asObjects, textOf, textsOf } from './parts.ts';

/** Capabilities that the baseline level lets a container add. */
const baselineCapabilities = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

const restrictedVolumes = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

/** Whether pods of every level may have a volume of this type. */
function isRestrictedVolume(type: string): boolean {
  return restrictedVolumes.has(type);
}

const safeSysctls = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
]);

/** Types that SELinux options may have under the baseline level. */
const selinuxTypes = new Set(['', 'container_engine_t', 'container_init_t', 'container_kvm_t', 'container_t']);

/**
 * The strictest level that a pod satisfies, and what keeps it from a stricter one: the controls of the Pod Security Standards as
 * Kubernetes 1.36 documents them ("Pod Security Standards", Linux pods).
 */
export function podSecurityOf(podSpec: JsonObject): PodSecurityFacts {
  const containers = containersOf(podSpec);
  const baseline = [
    ...new Set([...hostSpoilers(podSpec), ...containers.flatMap((container) => baselineSpoilers(podSpec, container))]),
  ].sort();
  if (baseline.length > 0) return { level: 'privileged', spoilers: baseline };
  const restricted = [
    ...new Set([
      ...volumeSpoilers(podSpec),
      ...containers.flatMap((container) => restrictedSpoilers(podSpec, container)),
    ]),
  ].sort();
  return { level: restricted.length > 0 ? 'baseline' : 'restricted', spoilers: restricted };
}

/** Every container that a pod runs, of all three lists. */
export function containersOf(podSpec: JsonObject): readonly JsonObject[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) => asObjects(podSpec[list]));
}

function hostSpoilers(podSpec: JsonObject): string[] {
  const found = ['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => podSpec[field] === true);
  if (asObjects(podSpec.volumes).some((volume) => volume.hostPath !== undefined)) found.push('hostPath');
  const sysctls = asObjects(asObject(podSpec.securityContext).sysctls);
  if (sysctls.some((sysctl) => !safeSysctls.has(textOf(sysctl.name)))) found.push('sysctls');
  return found;
}

function baselineSpoilers(podSpec: JsonObject, container: JsonObject): string[] {
  const own = asObject(container.securityContext);
  const pod = asObject(podSpec.securityContext);
  const found: string[] = [];
  if (own.privileged === true) found.push('privileged');
  const added = capabilities(own, 'add').filter((name) => !baselineCapabilities.has(name));
  if (added.length > 0) found.push(`capabilities ${added.join(',')}`);
  if (asObjects(container.ports).some((port) => typeof port.hostPort === 'number' && port.hostPort !== 0))
    found.push('hostPort');
  if (asObject(own.windowsOptions).hostProcess === true || asObject(pod.windowsOptions).hostProcess === true)
    found.push('hostProcess');
  if (probesWithHost(container).length > 0) found.push('host of a probe');
  if (own.procMount !== undefined && own.procMount !== 'Default') found.push('procMount');
  for (const [title, field] of [
    ['seccomp', 'seccompProfile'],
    ['AppArmor', 'appArmorProfile'],
  ] as const) {
    if (asObject(own[field]).type === 'Unconfined' || asObject(pod[field]).type === 'Unconfined')
      found.push(`${title} Unconfined`);
  }
  if ([own, pod].some((context) => hasForeignSelinux(asObject(context.seLinuxOptions)))) found.push('seLinuxOptions');
  return found;
}

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/** Fields with probes and lifecycle hooks that call a host of their own: "Host Probes / Lifecycle Hooks", Kubernetes 1.34. */
function probesWithHost(container: JsonObject): readonly string[] {
  const callsHost = (handler: JsonObject) =>
    ['httpGet', 'tcpSocket'].some((action) => textOf(asObject(handler[action]).host) !== '');
  const lifecycle = asObject(container.lifecycle);
  const hooks = ['postStart', 'preStop'].some((hook) => callsHost(asObject(lifecycle[hook]))) ? ['lifecycle'] : [];
  return [...probes.filter((probe) => callsHost(asObject(container[probe]))), ...hooks];
}

function hasForeignSelinux(options: JsonObject): boolean {
  return (
    !selinuxTypes.has((options.type ?? '') as string) || (options.user ?? '') !== '' || (options.role ?? '') !== ''
  );
}

function restrictedSpoilers(podSpec: JsonObject, container: JsonObject): string[] {
  const own = asObject(container.securityContext);
  const pod = asObject(podSpec.securityContext);
  const found: string[] = [];
  if (own.allowPrivilegeEscalation !== false) found.push('allowPrivilegeEscalation');
  if ((own.runAsNonRoot ?? pod.runAsNonRoot) !== true) found.push('runAsNonRoot');
  if ((own.runAsUser ?? pod.runAsUser) === 0) found.push('runAsUser 0');
  const profile = asObject(own.seccompProfile).type ?? asObject(pod.seccompProfile).type;
  if (profile !== 'RuntimeDefault' && profile !== 'Localhost') found.push('seccompProfile unset');
  if (!capabilities(own, 'drop').includes('ALL')) found.push('capabilities not dropped');
  if (capabilities(own, 'add').some((name) => name !== 'NET_BIND_SERVICE')) found.push('capabilities added');
  return found;
}

function volumeSpoilers(podSpec: JsonObject): string[] {
  const foreign = asObjects(podSpec.volumes).flatMap((volume) =>
    Object.keys(volume).filter((key) => key !== 'name' && !isRestrictedVolume(key)),
  );
  return foreign.map((type) => `volume type ${type}`);
}

function capabilities(context: JsonObject, list: 'add' | 'drop'): readonly string[] {
  return textsOf(asObject(context.capabilities)[list]);
}
