import type { JsonObject } from '../model/json.ts';

/** Files beside a cluster's code that it may read. The host reads them: cluster code has no access to the disk. */
export interface ClusterInputs {
  /** Content of `images.yaml`; absent where there is none. */
  readonly images?: string;
  /** Contents of `secrets/*.sops.yaml`, by file name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** A custom resource definition of `imports/crds`, by group and kind; `undefined` for one that nobody imported. */
  definition?(group: string, kind: string): JsonObject | undefined;
}

export const noInputs: ClusterInputs = { secrets: {} };
