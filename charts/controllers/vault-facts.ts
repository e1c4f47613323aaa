import { amendFacts, type AmendedFacts } from '../amend-facts.ts';
import { vault } from '../../imports/charts/vault/index.ts';
import type { ObjectFacts } from '../../src/authoring/index.ts';

/**
 * What chart vault 0.34.1 makes with high availability and tightened pods: Services for the active member and for the others, claims of a
 * named class.
 */
export function vaultFacts(namespace: string, { replicas, storageClass, size }: { replicas: number; storageClass: string; size: string }): AmendedFacts {
  const podSecurity = { level: 'restricted', spoilers: [] } as const;
  const selector = { 'app.kubernetes.io/name': 'vault', 'app.kubernetes.io/instance': 'vault', component: 'server' };
  const ports = [
    { name: 'http', port: 8200, targetPort: 8200, protocol: 'TCP' as const },
    { name: 'https-internal', port: 8201, targetPort: 8201, protocol: 'TCP' as const },
  ];
  const service = (name: string): ObjectFacts => ({
    apiVersion: 'v1', kind: 'Service', name, namespace, service: { type: 'ClusterIP', headless: false, selector, ports },
  });
  const made: readonly ObjectFacts[] = [
    service('vault-active'), service('vault-standby'), { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', name: 'vault', namespace },
  ];
  const amended = amendFacts(vault, namespace, {
    'StatefulSet/vault': ({ pods, ...set }) => (
      pods === undefined ? set : { ...set, pods: { ...pods, replicas, podSecurity, claims: [{ name: 'data', storageClass, size }] } }
    ),
    // Made by "helm test" alone, which Flux does not run.
    'Pod/vault-server-test': undefined,
    'Deployment/vault-agent-injector': ({ pods, ...injector }) => (pods === undefined ? injector : { ...injector, pods: { ...pods, podSecurity } }),
  });
  return { brings: [...amended.brings, ...made], withholds: [...amended.withholds, ...made.map(({ kind, name }) => `${kind}/${name}`)] };
}
