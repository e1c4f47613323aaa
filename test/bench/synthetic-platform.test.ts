import { describe, expect, test } from 'vitest';
import { formatMeasurements } from '../../bench/format-measurements.ts';
import { syntheticInputs } from '../../bench/synthetic-inputs.ts';
import { syntheticPlatform } from '../../bench/synthetic-platform.ts';
import { compile } from '../../src/compile.ts';

const compileOf = (objects: number, revision = 'first') =>
  compile(syntheticPlatform(objects, revision), syntheticInputs(), process.cwd());

describe('the synthetic platform', () => {
  test.each([200, 1000])('of %d objects has about as many, and no findings', (objects) => {
    const { plan, diagnostics } = compileOf(objects);
    expect(diagnostics).toEqual([]);
    expect(Math.abs(plan.resources.length - objects)).toBeLessThan(10);
  });

  test('has derived edges of many kinds', () => {
    const kinds = new Set(compileOf(200).plan.edges.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['namespace', 'crd', 'source', 'configmap', 'service-account', 'service', 'scale-target']),
    );
  });

  test('differs by one file where its revision does', () => {
    const before = new Map(compileOf(200).files.map(({ path, content }) => [path, content]));
    const changed = compileOf(200, 'second').files.filter(({ path, content }) => before.get(path) !== content);
    expect(changed.map(({ path }) => path)).toEqual(['dist/bench/apps-0/configmap_team-0_app-0.yaml']);
  });
});

test('goals are said to be reached or missed, and what was not measured is said too', () => {
  const measurement = {
    objects: 10_000,
    upToDate: 0.4,
    allNew: 0.9,
    oneChanged: 0.4,
    bareWrite: 0.5,
    cdk8s: { seconds: 60.01, failure: 'cdk8s ended with SIGKILL' },
    cdk8sUnordered: { seconds: 3 },
    peakMemory: 200,
  };
  const lines = formatMeasurements([measurement]).split('\n');
  expect(lines[1]).toMatch(/^10000 .* over 60 s +3\.00 s +200 MiB$/);
  expect(lines.find((line) => line.startsWith('10,000 objects, up to date'))).toMatch(
    /0\.40 s +at most 0\.5 s +reached$/,
  );
  expect(lines.find((line) => line.startsWith('10,000 objects, all new'))).toMatch(/0\.90 s +at most 0\.8 s +MISSED$/);
  expect(lines.find((line) => line.startsWith('10,000 objects, faster than cdk8s synth'))).toMatch(
    /67 times +at least 25 times +reached$/,
  );
  expect(lines.find((line) => line.startsWith('50,000 objects'))).toContain('not measured');
});
