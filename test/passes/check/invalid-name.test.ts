import { describe, expect, it } from 'vitest';
import { chartOf, namespaceOf, releaseOf } from '../../support/plan-of.ts';
import { configMapOf, definitionOf, deploymentOf, objectOf, serviceOf } from '../../support/manifests.ts';
import { foundBy } from '../../support/found-by.ts';
import { invalidName } from '../../../src/passes/check/invalid-name.ts';

const ns = namespaceOf('a');
const messages = (...objects: Parameters<typeof foundBy>[1]['units'][string]) =>
  foundBy(invalidName, { units: { one: [ns, ...objects] } }).map(([, , message]) => message);
const labelled = (labels: object, annotations?: object) =>
  ({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'x', namespace: 'a', labels, ...(annotations === undefined ? {} : { annotations }) },
  }) as never;
const lowerCase = 'lower-case letters, digits and "-", with a letter or digit at both ends';

describe('invalid-name', () => {
  it.each([
    [
      'capitals',
      configMapOf('a', 'Settings'),
      `The name "Settings" of a ConfigMap must be ${lowerCase}, in parts joined by ".".`,
    ],
    [
      'an underscore',
      deploymentOf('a', 'my_app', { labels: { app: 'x' } }),
      `The name "my_app" of a Deployment must be ${lowerCase}, in parts joined by ".".`,
    ],
    ['a dot in a namespace', namespaceOf('b.c'), `The name "b.c" of a Namespace must be ${lowerCase}.`],
    [
      'a Service with a digit first',
      serviceOf('a', '3scale', [{ port: 80 }], null),
      'The name "3scale" of a Service must be lower-case letters, digits and "-", with a letter first and a letter or digit last.',
    ],
    [
      'a long Service',
      serviceOf('a', 's'.repeat(64), [{ port: 80 }], null),
      `The name "${'s'.repeat(64)}" of a Service has 64 characters, and 63 are allowed.`,
    ],
    [
      'a long name',
      configMapOf('a', 'c'.repeat(254)),
      `The name "${'c'.repeat(254)}" of a ConfigMap has 254 characters, and 253 are allowed.`,
    ],
    [
      'a long CronJob',
      objectOf('batch/v1', 'CronJob', 'a', 'j'.repeat(53), {}),
      `The name "${'j'.repeat(53)}" of a CronJob has 53 characters, and 52 are allowed.`,
    ],
    [
      'a role with a slash',
      objectOf('rbac.authorization.k8s.io/v1', 'Role', 'a', 'read/all'),
      'The name "read/all" of a Role must be a name without "/" and "%".',
    ],
    ['no name', objectOf('v1', 'ConfigMap', 'a', ''), 'A ConfigMap at "one/ConfigMap-" has no name.'],
    [
      'a name that the API server would make up',
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { generateName: 'x-', namespace: 'a' } },
      'A ConfigMap at "one/ConfigMap-" has no name ("generateName" would make another object at every reconciliation).',
    ],
    [
      'a long Helm release',
      releaseOf('a', 'x', chartOf('x', []), { name: 'r'.repeat(54) }),
      `The name "${'r'.repeat(54)}" of the Helm release of "HelmRelease a/x" has 54 characters, and 53 are allowed.`,
    ],
    [
      'a CRD that is called otherwise',
      { ...definitionOf('x.io', 'Thing'), metadata: { name: 'thing.x.io' } },
      '"CustomResourceDefinition thing.x.io" must be called "things.x.io", because its fields say so.',
    ],
    [
      'a label value with a blank',
      labelled({ owner: 'team a' }),
      'The value "team a" of label "owner" of "ServiceAccount a/x" may hold only letters, digits, "-", "_" and ".", with a letter or digit at both ends.',
    ],
    [
      'a long label value',
      labelled({ owner: 'o'.repeat(64) }),
      `The value "${'o'.repeat(64)}" of label "owner" of "ServiceAccount a/x" has 64 characters, and 63 are allowed.`,
    ],
    [
      'a label that is a number',
      labelled({ version: 1 }),
      'Label "version" of "ServiceAccount a/x" is 1, which is no string.',
    ],
    [
      'an annotation that is a boolean',
      labelled({}, { ready: true }),
      'Annotation "ready" of "ServiceAccount a/x" is true, which is no string.',
    ],
    [
      'a label key with two slashes',
      labelled({ 'a/b/c': 'x' }),
      'The label key of "ServiceAccount a/x", "a/b/c", is refused by Kubernetes: a key is an optional DNS name and "/", then at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends.',
    ],
    [
      'a key of a ConfigMap with a slash',
      configMapOf('a', 'x', { 'conf/app.yaml': '' }),
      'Key "conf/app.yaml" of "ConfigMap a/x" is refused by Kubernetes: at most 253 letters, digits, "-", "_" and ".".',
    ],
    [
      'a long port name',
      deploymentOf('a', 'web', { ports: [{ name: 'metrics-and-more', containerPort: 1 }] }),
      'Port name "metrics-and-more" of "Deployment a/web" is refused by Kubernetes: at most 15 lower-case letters, digits and "-", with at least one letter.',
    ],
    [
      'a container in capitals',
      deploymentOf('a', 'web', { container: { name: 'Web' } }),
      `The name "Web" of a container of "Deployment a/web" must be ${lowerCase}.`,
    ],
    [
      'labels of a template',
      deploymentOf('a', 'web', { labels: { app: 'my app' } }),
      'The value "my app" of label "app" of the pods of "Deployment a/web" may hold only letters, digits, "-", "_" and ".", with a letter or digit at both ends.',
    ],
  ])('finds %s', (_what, object, message) => expect(messages(object)).toEqual([message]));

  it.each([
    ['a name of 253 characters with dots', configMapOf('a', `${'c'.repeat(251)}.d`)],
    ['a Service of 63 characters', serviceOf('a', 's'.repeat(63), [{ port: 80 }], null)],
    ['a role with a colon', objectOf('rbac.authorization.k8s.io/v1', 'ClusterRole', '', 'system:metrics.reader')],
    ['a CRD by its plural', definitionOf('x.io', 'Thing')],
    [
      'an API service by version and group',
      objectOf('apiregistration.k8s.io/v1', 'APIService', '', 'v1beta1.metrics.k8s.io', {
        group: 'metrics.k8s.io',
        version: 'v1beta1',
      }),
    ],
    [
      'keys with prefixes, empty and short values',
      labelled({ 'app.kubernetes.io/name': 'x', a: '', b: 'B_1.c' }, { 'example.com/note': 'any text: really?' }),
    ],
    ['files in a ConfigMap', configMapOf('a', 'x', { 'app.yaml': '', 'UPPER_case-1': '' })],
    ['a release of 53 characters', releaseOf('a', 'x', chartOf('x', []), { name: 'r'.repeat(53) })],
    [
      'ports with short names',
      deploymentOf('a', 'web', {
        ports: [
          { name: 'http-metrics', containerPort: 1 },
          { name: 'https', containerPort: 2 },
        ],
      }),
    ],
    ['a custom resource with dots', objectOf('x.io/v1', 'Thing', 'a', 'www.example.com')],
  ])('is silent about %s', (_what, object) => expect(messages(object)).toEqual([]));
});
