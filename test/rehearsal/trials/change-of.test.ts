import { expect, test } from 'vitest';
import { changeOf } from '../../../rehearsal/trials/change-of.ts';
import type { JsonObject } from '../../../src/model/json.ts';

test.for<[string, JsonObject, string | undefined]>([
  ['a key of a ConfigMap', { kind: 'ConfigMap', data: { rule: 'none' } }, 'data.rule'],
  ['a label without a domain', { metadata: { labels: { 'x.io/y': 'z', team: 'a' } } }, 'metadata.labels.team'],
  ['the interval of a source', { kind: 'HelmRepository', spec: { interval: '1h' } }, 'spec.interval'],
  ['how often a Secret is read', { kind: 'ExternalSecret', spec: { refreshInterval: '1h' } }, 'spec.refreshInterval'],
  ['the number of pods', { kind: 'Deployment', spec: { replicas: 2 } }, 'spec.replicas'],
  ['nothing that means something', { metadata: { labels: { 'x.io/y': 'z' } }, spec: { replicas: 0 } }, undefined],
])('what may be changed for a moment: %s', ([, manifest, path]) => {
  expect(changeOf(manifest)?.path.join('.')).toBe(path);
});
