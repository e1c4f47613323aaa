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
