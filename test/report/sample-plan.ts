import { externalId, type NodeId, resourceId } from '../../src/model/identity.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { Plan } from '../../src/model/plan.ts';
import { externalOf, namespaceOf, planOf, releaseOf, repositoryOf } from '../support/plan-of.ts';

export const issuer = resourceId('cert-manager.io', 'ClusterIssuer', '', 'letsencrypt');
export const release = resourceId('helm.toolkit.fluxcd.io', 'HelmRelease', 'cert-manager', 'cert-manager');
export const repository = resourceId('source.toolkit.fluxcd.io', 'HelmRepository', 'cert-manager', 'cert-manager');
export const namespace = resourceId('', 'Namespace', '', 'cert-manager');
export const crd = resourceId('apiextensions.k8s.io', 'CustomResourceDefinition', '', 'clusterissuers.cert-manager.io');
export const vault = externalId('vault-content');

/** Four small units as derivation leaves them: an issuer that needs a release, which needs a source and a namespace. */
export function samplePlan(): Plan {
  const plan = planOf({
    units: {
      namespaces: [namespaceOf('cert-manager')],
      sources: [repositoryOf('cert-manager', 'cert-manager')],
      controllers: [releaseOf('cert-manager', 'cert-manager', 'cert-manager')],
      configs: [
        {
          manifest: { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', metadata: { name: 'letsencrypt' } },
          place: () => ({ file: 'charts/configs/issuers.ts', line: 18, column: 5 }),
        },
      ],
    },
    externals: [
      externalOf({ name: 'vault-content', description: 'secrets that people put into Vault', after: release }),
    ],
  });
  const dependsOn: Readonly<Record<string, readonly string[]>> = {
    sources: ['namespaces'],
    controllers: ['sources'],
    configs: ['controllers', 'namespaces'],
  };
  return {
    ...plan,
    units: plan.units.map((unit) => ({ ...unit, dependsOn: dependsOn[unit.name] ?? [] })),
    edges: [
      edge(repository, namespace, 'namespace', 'it lives in Namespace cert-manager'),
      edge(release, namespace, 'namespace', 'it lives in Namespace cert-manager'),
      edge(release, repository, 'source', 'its chart comes from HelmRepository cert-manager/cert-manager'),
      { ...edge(issuer, release, 'crd', 'the chart brings its CRD'), through: crd },
      edge(issuer, vault, 'secret', 'the token is read from Vault'),
    ],
    catalogue: {
      ...plan.catalogue,
      byId: new Map([
        [
          crd,
          [
            {
              id: crd,
              provider: release,
              how: 'chart',
              facts: {
                apiVersion: 'apiextensions.k8s.io/v1',
                kind: 'CustomResourceDefinition',
                name: 'clusterissuers.cert-manager.io',
                namespace: '',
              },
            },
          ],
        ],
      ]),
    },
  };
}

function edge(from: NodeId, to: NodeId, kind: Edge['kind'], reason: string): Edge {
  return { from, to, kind, reason, explicit: false, strength: 'apply' };
}
