import { amendFacts, type AmendedFacts } from '../amend-facts.ts';
import { vault, type VaultValues } from '../../imports/charts/vault/index.ts';
import type { StorageClassHandle } from '../../src/authoring/index.ts';

export interface VaultFactsProps {
  readonly replicas: number;
  readonly storageClass: StorageClassHandle;
  readonly storageSize: string;
}

/** What chart vault 0.34.1 makes of values that are no switches: tightened pods, and claims of a named class. */
export function vaultFacts(namespace: string, values: VaultValues, { replicas, storageClass, storageSize }: VaultFactsProps): AmendedFacts {
  const podSecurity = { level: 'restricted', spoilers: [] } as const;
  const claims = [{ name: 'data', storageClass: storageClass.storageClassName, size: storageSize }];
  return amendFacts(vault, namespace, {
    'StatefulSet/vault': ({ pods, ...set }) => (pods === undefined ? set : { ...set, pods: { ...pods, replicas, podSecurity, claims } }),
    'Deployment/vault-agent-injector': ({ pods, ...injector }) => (pods === undefined ? injector : { ...injector, pods: { ...pods, podSecurity } }),
  }, values);
}
