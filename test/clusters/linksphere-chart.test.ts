import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import cluster from '../../clusters/linksphere/cluster.ts';
import { load } from '../../src/load/load.ts';
import { needsProgram } from '../support/needs-program.ts';
import { objectsOfRelease } from '../../src/model/objects-of-release.ts';
import { readClusterInputs } from '../../src/host/read-cluster-inputs.ts';

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

  it('makes under the cluster’s values what its imported facts say', (context) => {
    needsProgram(context, 'helm');
    const plan = load(cluster, readClusterInputs(root, 'linksphere'), root);
    const release = plan.resources.find((resource) => resource.release?.chart.name === 'linksphere')?.release;
    if (release === undefined) throw new Error('linksphere has no release of its own chart');
    const text = helm(['template', release.name, folder, '--namespace', release.namespace, '--values', '-'], JSON.stringify(release.values));
    const rendered = parseAllDocuments(text).flatMap((document) => {
      const manifest = document.toJS() as { kind: string; metadata: { name: string } } | null;
      return manifest === null ? [] : [`${manifest.kind}/${manifest.metadata.name}`];
    });
    expect(rendered.length).toBeGreaterThan(5);
    expect(objectsOfRelease(release).map(({ kind, name }) => `${kind}/${name}`).sort()).toEqual(rendered.sort());
  });
});
