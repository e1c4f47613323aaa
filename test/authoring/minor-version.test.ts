import { expect, it } from 'vitest';
import { defineCluster, flux, git } from '../../src/authoring/index.ts';

const source = git('https://git.example.com/platform.git');
const define = (kubernetes: string) =>
  defineCluster({ name: 'a', kubernetes, engine: flux('2.9', { source }), platform: () => {} });

it.each(['1.36', '1.40'])('takes Kubernetes %s', (version) => expect(define(version).kubernetes).toBe(version));

it.each([
  ['1.36.2', '1.36'],
  ['v1.35', '1.35'],
  ['banana', '1.36'],
  ['1', '1.36'],
  ['', '1.36'],
])('refuses Kubernetes "%s" and says how to write it', (version, near) => {
  expect(() => define(version)).toThrow(`"${version}" is no minor version of Kubernetes: write it as in "${near}"`);
});

it.each([
  ['v2.9.1', '2.9'],
  ['latest', '2.9'],
])('refuses Flux "%s" and says how to write it', (version, near) => {
  expect(() => flux(version, { source })).toThrow(`"${version}" is no minor version of Flux: write it as in "${near}"`);
});
