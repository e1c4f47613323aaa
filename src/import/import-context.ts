import type { Render } from '../helm/render-release.ts';
import type { ArchiveCache } from '../host/archive-cache.ts';
import type { Network } from '../host/network.ts';
import type { Credentials } from './download/credentials.ts';

/** What charts are rendered for where nothing else is said: the version of the platforms that are kept here. */
export const kubernetesDefault = '1.36';

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
  /** Renders a chart as Helm does. */
  readonly render: Render;
  /** Archives of charts that this machine has had. */
  readonly archives: ArchiveCache;
  /** Minor version of Kubernetes to render for, where it was named. @default `kubernetesDefault` */
  readonly kubernetes?: string;
  /** How generated code imports the types of authors: of the package, or of the sources beside it. */
  readonly authoring: string;
  /** A note for the user; not part of what is made. */
  readonly note: (text: string) => void;
  /** Says what a long step is at. */
  readonly say: (text: string) => void;
}
