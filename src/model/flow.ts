import type { LazyPlace } from './source-place.ts';

/** One end of a flow. */
export type Endpoint =
  | {
      readonly type: 'pods';
      readonly namespace: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly title: string;
    }
  | { readonly type: 'namespace'; readonly namespace: string; readonly title: string }
  | {
      readonly type: 'entity';
      readonly entity: 'world' | 'cluster' | 'host' | 'remote-node' | 'kube-apiserver' | 'all';
      readonly title: string;
    }
  | { readonly type: 'cidr-group'; readonly name: string; readonly title: string }
  | { readonly type: 'cidr'; readonly cidr: string; readonly title: string }
  | { readonly type: 'fqdn'; readonly name: string; readonly title: string };

/** Traffic that the platform declares it needs. Ports are those of pods, never of Services. */
export interface Flow {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly ports: readonly { readonly port: number; readonly protocol: 'TCP' | 'UDP' | 'SCTP' }[];
  readonly reason: string;
  readonly place: LazyPlace;
}
