import type { Network } from '../host/network.ts';
import type { Credentials } from './download/credentials.ts';

/** What an import may use, and where it works. */
export interface ImportContext {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path that relative paths on the command line start from. */
  readonly cwd: string;
  readonly network: Network;
  readonly credentials: Credentials;
  /** Folder that answers in place of the network. */
  readonly mirror?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program that renders, where there is one. */
  readonly helm?: string;
  /** Minor version of Kubernetes to render for. */
  readonly kubernetes: string;
  /** How generated code imports the types of authors: of the package, or of the sources beside it. */
  readonly authoring: string;
  /** A note for the user; not part of what is made. */
  readonly note: (text: string) => void;
  /** Says how far a long step has got. */
  readonly progress: (what: string, done: number, total: number) => void;
}
