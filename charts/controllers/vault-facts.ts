import { amendFacts, type AmendedFacts } from '../amend-facts.ts';
import { vault, type VaultValues } from '../../imports/charts/vault/index.ts';
import type { StorageClassHandle } from '../../src/authoring/index.ts';

export interface VaultFactsProps {
  readonly replicas: number;
  readonly storageClass: StorageClassHandle;
  readonly storageSize: string;
}

/** What chart vault 0.34.1 makes of values that matter only together: the claims of servers that form a cluster by Raft. */
export function vaultFacts(namespace: string, values: VaultValues, { replicas, storageClass, storageSize }: VaultFactsProps): AmendedFacts {
  const claims = [{ name: 'data', storageClass: storageClass.storageClassName, size: storageSize }];
  return amendFacts(vault, namespace, {
    'StatefulSet/vault': ({ pods, ...set }) => (pods === undefined ? set : { ...set, pods: { ...pods, replicas, claims } }),
  }, values);
}
