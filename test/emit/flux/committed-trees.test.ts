import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { needsProgram } from '../../support/needs-program.ts';

const dist = join(import.meta.dirname, '../../../dist');
const clusters = readdirSync(dist);

describe.each(clusters)('the committed tree of %s', (cluster) => {
  const list = parse(readFileSync(join(dist, cluster, 'kustomization.yaml'), 'utf8')) as {
    readonly resources: readonly string[];
  };
  const units = list.resources.map((path) => path.slice('units/'.length, -'.yaml'.length));

  test('lists its units and nothing else', () => {
    expect(units.length).toBeGreaterThan(0);
    expect(list.resources.filter((path) => !/^units\/[^/]+\.yaml$/.test(path))).toEqual([]);
    expect(readdirSync(join(dist, cluster)).toSorted()).toEqual(['kustomization.yaml', 'units', ...units].toSorted());
  });

  test('is accepted by kubectl kustomize: from the root, and every unit alone', (context) => {
    needsProgram(context, 'kubectl');
    const refused = [cluster, ...units.map((unit) => `${cluster}/${unit}`)].flatMap((folder) => {
      const { status, stderr } = spawnSync('kubectl', ['kustomize', join(dist, folder)], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      return status === 0 ? [] : [`${folder}: ${stderr.slice(0, 400)}`];
    });
    expect(refused).toEqual([]);
  }, 120_000);
});
