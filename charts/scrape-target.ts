import type { PodPort, Reachable } from '../src/authoring/index.ts';

/** Pods whose metrics Prometheus reads. Components hand out their own; the monitoring layer makes monitors and flows of them. */
export interface ScrapeTarget {
  /** Also the name of the PodMonitor. */
  readonly name: string;
  readonly pods: Reachable;
  readonly port: PodPort;
  /** @default '/metrics' */
  readonly path?: string;
  /** Parameters of the request. @default none */
  readonly params?: Readonly<Record<string, readonly string[]>>;
}
