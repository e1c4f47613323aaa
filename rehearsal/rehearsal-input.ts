import type { Engine } from './engine/build-engine.ts';

/** Everything that the inside of the sandbox is told; JSON. */
export interface RehearsalInput {
  /** Absolute path of the project: the folder that holds `clusters` and `dist`. */
  readonly project: string;
  readonly cluster: string;
  /** Absolute path of the folder that is served as the Git repository. @default the project */
  readonly tree?: string;
  readonly engine: Engine;
  /** Absolute path of a mirror folder with an `index.json`. */
  readonly mirror?: string;
  readonly timeoutSeconds: number;
  /** Stop once this unit, and what it waits for, is Ready. */
  readonly until?: string;
  /** Go on to the end of that time even where Helm has given up a release and nothing could wake it. */
  readonly waitForTimeout?: boolean;
  readonly keep: boolean;
  readonly json: boolean;
  /** Absolute path of the page to write. */
  readonly html?: string;
  readonly drift: boolean;
  /** A revision of the project's repository to apply once all is Ready. */
  readonly prune?: string;
  readonly restart: boolean;
  readonly colour: boolean;
  /** How long Flux leaves an unready dependency alone; absent: its own 30 s. Tests shorten it. */
  readonly requeueDependency?: string;
  /** How many units Flux works on at a time; absent: its own 4. Tests raise it that hold up more of them. */
  readonly concurrent?: number;
  /** Path of a file of age keys with which SOPS files are decrypted. */
  readonly ageKeyFile?: string;
}
