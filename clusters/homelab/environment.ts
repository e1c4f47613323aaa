import type { ClusterProps } from '../../src/authoring/index.ts';

/** What tells one environment of the homelab from another; everything else is the same. */
export interface HomelabEnvironment {
  readonly name: string;
  readonly environment: 'production' | 'staging';
  readonly domain: string;
  readonly nodes: NonNullable<ClusterProps['nodes']>;
  readonly network: NonNullable<ClusterProps['network']>;
  readonly addresses: {
    /** Of load balancers; the router's DHCP server keeps them free. */
    readonly pool: string;
    /** Of the ingress, out of the pool. */
    readonly ingress: string;
  };
  /** Which of Let's Encrypt's directories signs the wildcard certificate. */
  readonly certificates: 'staging' | 'production';
  /** The public half of the age key that Terraform puts into the cluster. */
  readonly recipient: string;
  readonly monitoring: { readonly retention: string; readonly metricsSize: string; readonly logsSize: string };
  /** Absent: this environment has no GitLab. */
  readonly gitlab?: { readonly repositories: string };
}
