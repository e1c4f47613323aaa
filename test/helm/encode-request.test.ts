import { expect, test } from 'vitest';
import { encodeRequest } from '../../src/helm/encode-request.ts';
import type { RenderRequest } from '../../src/helm/render-request.ts';

const rest: Omit<RenderRequest, 'chart'> = {
  release: { name: 'a', namespace: 'b', isUpgrade: true, revision: 2 },
  values: { list: [1, null], text: 'ü' },
  kubernetesVersion: 'v1.36.0',
  apiVersions: ['v1'],
  withCrds: true,
  skipSchema: false,
  clock: 5,
  seed: 'x',
};

test('a request is JSON with its bytes in base64', () => {
  const { clock: _clock, seed: _seed, ...sent } = rest;
  const bytes = Buffer.from('..ab..').subarray(2, 4);
  const encoded = (chart: RenderRequest['chart']) => JSON.parse(encodeRequest({ ...rest, chart })) as unknown;
  expect(encoded({ archive: bytes })).toEqual({ ...sent, chart: { archive: 'YWI=' } });
  expect(encoded({ files: { 'Chart.yaml': bytes } })).toEqual({ ...sent, chart: { files: { 'Chart.yaml': 'YWI=' } } });
});

test('clock and seed are no part of it, so that the module cannot tell them from chance', () => {
  const chart = { archive: new Uint8Array() };
  const [one, two] = [1, 2].map((clock) => encodeRequest({ ...rest, chart, clock, seed: `seed ${clock}` }));
  expect(one).toBe(two);
});
