import { expect, test } from 'vitest';
import { customKinds } from '../../../rehearsal/understudies/custom-kinds.ts';
import { healthChecks } from '../../../src/knowledge/health-checks.ts';

test('every kind for whose status the engine waits gets one', () => {
  const kinds = customKinds.map(({ kind }) => kind);
  const waitedFor = healthChecks.map(({ apiVersion, kind }) => `${apiVersion.split('/')[0]}/${kind}`);
  expect(waitedFor.filter((kind) => !kinds.includes(kind))).toEqual([]);
});

test('no kind has two rows', () => {
  const kinds = customKinds.map(({ kind }) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
});
