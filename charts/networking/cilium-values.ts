import type { AwsExternal } from '../externals/aws.ts';
import type { CiliumValues } from '../../imports/charts/cilium/index.ts';

/** Pods get addresses of the VPC from the nodes' network interfaces, so that the control plane reaches webhooks. Needs kube-proxy. */
export interface EniMode {
  readonly mode: 'eni';
  /** The role with which the operator manages network interfaces. */
  readonly operatorRole: AwsExternal;
}

/** Bare metal: Cilium replaces kube-proxy and announces the addresses of load balancers by ARP. */
export interface L2Mode {
  readonly mode: 'l2';
  /** Where agents reach the API server before any Service works; on Talos KubePrism, `localhost:7445`. */
  readonly apiServer: { readonly host: string; readonly port: number };
  /** What Talos needs: its own cgroup mount, and no capability to load kernel modules. @default false */
  readonly talos?: boolean;
}

/** Values that both modes share, and those of the mode. */
export function ciliumValues(
  clusterName: string,
  mode: EniMode | L2Mode,
  encryption: 'wireguard' | 'none',
): CiliumValues {
  return {
    cluster: { name: clusterName },
    rollOutCiliumPods: true,
    prometheus: { enabled: true },
    operator: { rollOutPods: true },
    ...(encryption === 'wireguard' ? { encryption: { enabled: true, type: 'wireguard' } } : {}),
    hubble: {
      // Certificates by cert-manager would be a cycle: it runs only once there is a network.
      tls: { auto: { method: 'cronJob', schedule: '0 0 1 */2 *' } },
      relay: { enabled: true, rollOutPods: true },
      ui: { enabled: true, rollOutPods: true },
      metrics: { enabled: ['dns', 'drop', 'tcp', 'flow', 'icmp', 'httpV2'] },
    },
    ...(mode.mode === 'eni' ? eniValues(mode) : l2Values(mode)),
  };
}

/** Cilium 1.20, "Installation using Helm", tab EKS. */
function eniValues({ operatorRole }: EniMode): CiliumValues {
  return { eni: { enabled: true, iamRole: operatorRole.arn }, ipam: { mode: 'eni' }, routingMode: 'native' };
}

/** Cilium 1.20, "Kubernetes Without kube-proxy" and "L2 Announcements"; for Talos its guide "Deploying Cilium CNI". */
function l2Values({ apiServer, talos }: L2Mode): CiliumValues {
  const agent = [
    'CHOWN',
    'KILL',
    'NET_ADMIN',
    'NET_RAW',
    'IPC_LOCK',
    'SYS_ADMIN',
    'SYS_RESOURCE',
    'DAC_OVERRIDE',
    'FOWNER',
    'SETGID',
    'SETUID',
  ];
  return {
    kubeProxyReplacement: true,
    k8sServiceHost: apiServer.host,
    k8sServicePort: apiServer.port,
    ipam: { mode: 'kubernetes' },
    l2announcements: { enabled: true },
    // Each announced Service holds a lease that is renewed through the API server.
    k8sClientRateLimit: { qps: 20, burst: 40 },
    ...(talos === true
      ? {
          cgroup: { autoMount: { enabled: false }, hostRoot: '/sys/fs/cgroup' },
          securityContext: {
            capabilities: { ciliumAgent: agent, cleanCiliumState: ['NET_ADMIN', 'SYS_ADMIN', 'SYS_RESOURCE'] },
          },
        }
      : {}),
  };
}
