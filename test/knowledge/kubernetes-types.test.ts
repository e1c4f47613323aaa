import { expect, test } from 'vitest';
import { kubernetesKinds } from '../../src/knowledge/kubernetes-kinds.ts';
import { type FieldType, newestKnownMinor, readKubernetesTypes } from '../../src/knowledge/kubernetes-types.ts';

const typeOf = readKubernetesTypes();
const fieldOf = (type: FieldType | undefined, ...path: readonly string[]): FieldType | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return type;
  return type?.is === 'object'
    ? fieldOf(type.fields().get(key), ...rest)
    : type?.is === 'list'
      ? fieldOf(type.of, ...path)
      : undefined;
};

test('every kind that the API server serves has fields', () => {
  const served = kubernetesKinds.flatMap(({ group, kind, served: versions }) =>
    Object.entries(versions)
      .filter(([, [, last]]) => last === undefined || last >= newestKnownMinor)
      .map(([version]) => [`${group === '' ? '' : `${group}/`}${version}`, kind] as const),
  );
  expect(served.length).toBeGreaterThan(50);
  expect(served.filter(([apiVersion, kind]) => typeOf(apiVersion, kind) === undefined)).toEqual([]);
});

test.each<[string, readonly string[], object]>([
  ['a number', ['spec', 'replicas'], { is: 'integer' }],
  ['a quantity or a port', ['spec', 'strategy', 'rollingUpdate', 'maxSurge'], { is: 'scalar' }],
  ['a map', ['spec', 'selector', 'matchLabels'], { is: 'map', of: { is: 'string' } }],
  ['a list', ['spec', 'template', 'spec', 'containers', 'args'], { is: 'list', of: { is: 'string' } }],
  [
    'a list whose items differ',
    ['spec', 'template', 'spec', 'containers', 'ports'],
    { is: 'list', keys: ['containerPort', 'protocol'], of: { is: 'object' } },
  ],
  ['a set', ['metadata', 'finalizers'], { is: 'list', keys: [], of: { is: 'string' } }],
])('%s is read as such', (_what, path, expected) =>
  expect(fieldOf(typeOf('apps/v1', 'Deployment'), ...path)).toMatchObject(expected),
);

test('types that hold each other are read as far as one asks', () => {
  const schema = ['spec', 'versions', 'schema', 'openAPIV3Schema'];
  const inner = fieldOf(typeOf('apiextensions.k8s.io/v1', 'CustomResourceDefinition'), ...schema, 'not');
  expect(inner).toBe(fieldOf(inner, 'not'));
});

test('what is no kind of Kubernetes has no type', () => {
  expect([
    typeOf('example.com/v1', 'Deployment'),
    typeOf('apps/v1', 'Deploymnt'),
    typeOf('core.v1', 'Container'),
  ]).toEqual([undefined, undefined, undefined]);
});
