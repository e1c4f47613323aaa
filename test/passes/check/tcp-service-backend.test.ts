import { expect, test } from 'vitest';
import { tcpServiceBackend } from '../../../src/passes/check/tcp-service-backend.ts';
import { foundBy } from '../../support/found-by.ts';
import { serviceOf } from '../../support/manifests.ts';
import { chartOf, releaseOf } from '../../support/plan-of.ts';

const shell = serviceOf('gitlab', 'shell', [
  { name: 'ssh', port: 22 },
  { name: 'metrics', port: 9122, protocol: 'UDP' },
]);

function find(
  values: { tcp?: Record<string, string>; udp?: Record<string, string> },
  chart = 'ingress-nginx',
  others: ReturnType<typeof releaseOf>[] = [],
) {
  return foundBy(tcpServiceBackend, {
    units: {
      controllers: [releaseOf('ingress-nginx', 'ingress-nginx', chartOf(chart, []), { values })],
      apps: [shell, ...others],
    },
  });
}

test.each([
  ['a port by its number', { tcp: { 22: 'gitlab/shell:22' } }],
  ['a port by its name', { tcp: { 22: 'gitlab/shell:ssh' } }],
  ['the PROXY protocol', { tcp: { 22: 'gitlab/shell:22:PROXY' } }],
  ['UDP', { udp: { 9122: 'gitlab/shell:9122' } }],
  ['nothing', {}],
])('%s is accepted', (_what, values) => expect(find(values)).toEqual([]));

test('the same key of another chart means something else', () =>
  expect(find({ tcp: { 22: 'nobody/there:22' } }, 'other')).toEqual([]));

test('what a chart without facts might make is not judged', () => {
  expect(find({ tcp: { 22: 'forge/shell:22' } }, 'ingress-nginx', [releaseOf('forge', 'forge', 'unknown')])).toEqual(
    [],
  );
});

test.each([
  [
    'a Service that nobody makes',
    { tcp: { 22: 'gitlab/gitlab-shell:22' } },
    'passes TCP 22 on to "gitlab/gitlab-shell:22", a Service that nobody makes',
  ],
  ['a Service of another namespace', { tcp: { 22: 'shell:22' } }, 'a Service that nobody makes'],
  ['a port that it has not', { tcp: { 22: 'gitlab/shell:2222' } }, 'but that Service serves "22/TCP" and "9122/UDP"'],
  ['the wrong protocol', { udp: { 22: 'gitlab/shell:22' } }, 'but that Service serves'],
  ['what is no backend', { tcp: { 22: 'gitlab/shell' } }, 'which is not of the form "namespace/service:port"'],
])('%s is found', (_what, values, message) => {
  expect(find(values)).toEqual([
    [
      'tcp-service-backend',
      'helm.toolkit.fluxcd.io/HelmRelease/ingress-nginx/ingress-nginx',
      expect.stringContaining(message),
    ],
  ]);
});
