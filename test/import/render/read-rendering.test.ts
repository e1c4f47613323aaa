import { expect, test } from 'vitest';
import { RenderingReader } from '../../../src/import/render/read-rendering.ts';

const definition = (plural: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${plural}.example.com
spec:
  group: example.com
  names: { kind: ${plural}, plural: ${plural} }
  scope: Namespaced
  versions: [{ name: v1, served: true, storage: true }]
`;

test('a definition behind a comment that is a document of its own comes from the file that Helm named before it', () => {
  const text = `---\n# Source: web/charts/crds/crds/a.yaml\n# from upstream\n---\n${definition('as')}---\n# Source: web/templates/b.yaml\n${definition('bs')}`;
  expect(new RenderingReader().read(text, 'web').map(({ source, facts }) => [facts.name, source, facts.from])).toEqual([
    ['as.example.com', 'web/charts/crds/crds/a.yaml', 'crds'],
    ['bs.example.com', 'web/templates/b.yaml', 'templates'],
  ]);
});

test('what a rendering does not say has no source, and only tests are left out', () => {
  const pod = (hook: string) => `apiVersion: v1\nkind: Pod\nmetadata: { name: ${hook}, annotations: { helm.sh/hook: ${hook} } }\nspec: { containers: [] }\n`;
  expect(new RenderingReader().read(`${pod('test')}---\n${pod('pre-install')}`, 'web').map(({ source, facts }) => [facts.name, source])).toEqual([['pre-install', '']]);
});

test('what speaks of a Secret that pods need and nothing is, and who may create one', () => {
  const name = 'metadata: { name: x }';
  const documents = [
    `apiVersion: v1\nkind: Pod\n${name}\nspec: { volumes: [{ name: a, secret: { secretName: web-tls } }, { name: b, secret: { secretName: web-own } }], containers: [{ name: a, args: [--secret=web-tls] }] }\n`,
    `apiVersion: v1\nkind: Secret\nmetadata: { name: web-own }\n`,
    `apiVersion: v1\nkind: ConfigMap\n${name}\ndata: { script: "make web-tls; make web-own" }\n`,
    `apiVersion: apps/v1\nkind: Deployment\n${name}\nspec: { template: { spec: { containers: [{ name: a, args: [--other=web-tls-other] }] } } }\n`,
    `apiVersion: cert-manager.io/v1\nkind: Certificate\n${name}\nspec: { secretName: web-tls }\n`,
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n${name}\nrules: [{ apiGroups: [""], resources: [secrets], verbs: [get, create] }]\n`,
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\n${name}\nrules: [{ apiGroups: [""], resources: [secrets], resourceNames: [web-tls], verbs: [get] }]\n`,
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\n${name}\nroleRef: { kind: ClusterRole, name: cluster-admin }\n`,
  ];
  expect(new RenderingReader().read(documents.join('---\n'), 'web').map(({ facts }) => [facts.kind, facts.mentions, facts.createsSecrets])).toEqual([
    ['Pod', ['web-tls'], undefined], ['Secret', undefined, undefined], ['ConfigMap', ['web-tls'], undefined], ['Deployment', undefined, undefined],
    ['Certificate', ['web-tls'], undefined], ['Role', undefined, true], ['ClusterRole', ['web-tls'], undefined], ['ClusterRoleBinding', undefined, true],
  ]);
});
