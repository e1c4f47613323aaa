import { parseSopsFile } from '../../authoring/sops-file.ts';
import { readClusterInputs } from '../../host/read-cluster-inputs.ts';
import type { Plan } from '../../model/plan.ts';
import type { SopsFile } from '../../model/sops-file.ts';
import { compilePlan } from '../compile-plan.ts';
import type { Host } from '../host.ts';

/** A cluster, compiled, and the encrypted files beside its code. */
export interface ClusterSecrets {
  readonly cluster: string;
  readonly plan: Plan;
  readonly files: readonly SopsFile[];
}

/**
 * Opens what commands on secrets need of one cluster; `undefined` where its code or a file does not load: that has been
 * printed.
 */
export async function openSecrets(root: string, cluster: string, host: Host): Promise<ClusterSecrets | undefined> {
  const plan = await compilePlan(root, cluster, host);
  if (plan === undefined) return undefined;
  const { secrets } = readClusterInputs(root, cluster);
  return { cluster, plan, files: Object.entries(secrets).map(([file, content]) => parseSopsFile(file, content)) };
}
