import type { GitSource } from '../model/target.ts';
import { minorVersion } from './minor-version.ts';

/** What a cluster says of its GitOps engine. */
export interface EngineDefinition {
  readonly type: 'flux' | 'argocd';
  readonly version: string;
  readonly source: GitSource;
  readonly stages: 'strict' | 'derived';
  readonly namespace: string;
  readonly interval: string;
  readonly decryption?: { readonly secret: string; readonly recipients: readonly string[] };
}

export interface FluxProps {
  /** The repository that holds `dist`. */
  readonly source: GitSource;
  /**
   * `strict` starts each layer only when the one before is Ready; `derived` starts each unit as soon as what its objects need is.
   * @default 'derived'
   */
  readonly stages?: 'strict' | 'derived';
  /**
   * The namespace that `flux bootstrap` installs into.
   * @default 'flux-system'
   */
  readonly namespace?: string;
  /**
   * How often each unit is compared with the cluster, as a Go duration.
   * @default '10m'
   */
  readonly interval?: string;
  /** Decrypts SOPS files: the Secret that holds the age key, and the age recipients that files are encrypted for. */
  readonly decryption?: { readonly secret: string; readonly recipients: readonly string[] };
}

/** Flux of a minor version (`2.9`), which decides the API versions that may be used. */
export function flux(version: string, props: FluxProps): EngineDefinition {
  return {
    type: 'flux',
    version: minorVersion('Flux', version),
    source: props.source,
    stages: props.stages ?? 'derived',
    namespace: props.namespace ?? 'flux-system',
    interval: props.interval ?? '10m',
    ...(props.decryption === undefined ? {} : { decryption: props.decryption }),
  };
}

/** A Git repository by its URL and branch (`main` if none is named). */
export function git(url: string, props: { readonly branch?: string } = {}): GitSource {
  return { url, branch: props.branch ?? 'main' };
}
