import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import cluster from '../../clusters/linksphere/cluster.ts';
import { firstRound } from '../../src/rounds/rendering-rounds.ts';
import { load } from '../../src/load/load.ts';
import { needsProgram } from '../support/needs-program.ts';
import { committedInputs } from '../support/recorded-renderings.ts';

const root = new URL('../..', import.meta.url).pathname;
const folder = `${root}clusters/linksphere/helm/linksphere`;

function helm(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync('helm', args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`helm ${args[0]}: ${stdout}${stderr}`);
  return stdout;
}

describe("linksphere's own chart", () => {
  it('passes helm lint without a warning', (context) => {
    needsProgram(context, 'helm');
    expect(helm(['lint', '--strict', folder])).toContain('1 chart(s) linted, 0 chart(s) failed');
  });

  it('makes under the cluster’s values what its record says', (context) => {
    needsProgram(context, 'helm');
    const plan = load(cluster, committedInputs('linksphere'), root, firstRound(cluster));
    const release = plan.resources.find((resource) => resource.release?.chart.name === 'linksphere')?.release;
    if (release === undefined) throw new Error('linksphere has no release of its own chart');
    const text = helm(
      ['template', release.name, folder, '--namespace', release.namespace, '--values', '-'],
      JSON.stringify(release.values),
    );
    const rendered = parseAllDocuments(text).flatMap((document) => {
      const manifest = document.toJS() as { kind: string; metadata: { name: string } } | null;
      return manifest === null ? [] : [`${manifest.kind}/${manifest.metadata.name}`];
    });
    expect(rendered.length).toBeGreaterThan(5);
    expect(release.rendering.objects.map(({ kind, name }) => `${kind}/${name}`).sort()).toEqual(rendered.sort());
  });
});
