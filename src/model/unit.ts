import type { Json } from './json.ts';
import type { LazyPlace } from './source-place.ts';
import type { ResourceId } from './identity.ts';

/** What the engine applies, waits for and prunes as one. */
export interface Unit {
  readonly name: string;
  readonly layer: string;
  /** Relative to the repository's root: `dist/<cluster>/<unit>`. */
  readonly path: string;
  /** In the order of identities. */
  readonly resources: readonly ResourceId[];
  readonly place: LazyPlace;
  /** Filled by the derivation of units; names of units, sorted. */
  readonly dependsOn: readonly string[];
  /** Whether the engine waits for every object of it. */
  readonly wait: boolean;
  /** Go durations. */
  readonly interval: string;
  readonly retryInterval: string;
  readonly timeout: string;
  /** CEL health checks of custom kinds, as the engine takes them. */
  readonly healthChecks: readonly HealthCheck[];
  /** Decrypts SOPS files of the unit: the Secret that holds the key. */
  readonly decryption?: { readonly secret: string };
  /** Variables that the engine substitutes in the unit; absent: substitution is off. */
  readonly substitute?: { readonly [name: string]: Json };
}

/** How the engine tells that objects of a custom kind are Ready: expressions in the Common Expression Language. */
export interface HealthCheck {
  readonly apiVersion: string;
  readonly kind: string;
  readonly current: string;
  readonly failed?: string;
  readonly inProgress?: string;
}
