import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBootstrap } from '../../../rehearsal/bootstrap/read-bootstrap.ts';
import { emitBootstrap } from '../../../src/emit/flux/emit-bootstrap.ts';
import { planOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';

const plan = planOf({
  units: {
    network: [
      repositoryOf('kube-system', 'cilium'),
      releaseOf('kube-system', 'cilium', 'cilium', { adopted: true, values: { routingMode: 'native' } }),
    ],
  },
});

describe('what bootstrap installs', () => {
  let tree = '';
  const folder = () => join(tree, 'clusters', 'test', 'bootstrap');
  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'tree-'));
    mkdirSync(folder(), { recursive: true });
    for (const { path, content } of emitBootstrap(plan)) writeFileSync(join(tree, path), content);
  });
  afterEach(() => rmSync(tree, { recursive: true, force: true }));

  test('is read from the files that Terraform reads', async () => {
    writeFileSync(join(folder(), 'cilium.values.yaml'), 'routingMode: tunnel\n');
    expect(await readBootstrap(tree, plan)).toEqual([
      {
        name: 'cilium',
        namespace: 'kube-system',
        chart: 'cilium',
        version: '1.0.0',
        repository: 'https://charts.example.com/cilium',
        wait: true,
        values: 'routingMode: tunnel\n',
      },
    ]);
  });

  test('is nothing where nothing is adopted', async () => {
    rmSync(folder(), { recursive: true });
    expect(await readBootstrap(tree, planOf({ units: {} }))).toEqual([]);
  });

  test.each<[string, () => void, RegExp]>([
    [
      'a release has no file',
      () => rmSync(join(folder(), 'cilium.release.yaml')),
      /cilium\.release\.yaml, from which bootstrap installs it, is not in the tree/,
    ],
    [
      'its values are missing',
      () => rmSync(join(folder(), 'cilium.values.yaml')),
      /cilium\.values\.yaml is not in the tree/,
    ],
    [
      'it names no chart',
      () => writeFileSync(join(folder(), 'cilium.release.yaml'), 'name: x\nnamespace: y\n'),
      /has no "chart"/,
    ],
    ['it is no YAML', () => writeFileSync(join(folder(), 'cilium.release.yaml'), 'a: [\n'), /is not YAML/],
  ])('is told where %s', async (_title, spoil, says) => {
    spoil();
    await expect(readBootstrap(tree, plan)).rejects.toThrow(says);
  });
});
