import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClusterDefinition } from '../../../src/authoring/index.ts';
import type { ClusterInputs } from '../../../src/authoring/cluster-inputs.ts';
import { compile } from '../../../src/compile.ts';
import { formatDiagnostic } from '../../../src/report/format-diagnostic.ts';
import { noInputs } from '../../../src/authoring/index.ts';
import { renderingOf } from '../../support/plan-of.ts';

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const fixtures = `${root}/test/fixtures/mistakes`;
const mistakes = readdirSync(fixtures).filter((name) => existsSync(`${fixtures}/${name}/cluster.ts`));

/** What a mistake's `inputs.ts` exports; otherwise every release is rendered, and its chart makes nothing. */
async function inputsOf(code: string): Promise<Partial<ClusterInputs>> {
  if (!existsSync(`${fixtures}/${code}/inputs.ts`)) return { rendering: () => renderingOf([]) };
  return ((await import(`${fixtures}/${code}/inputs.ts`)) as { default: Partial<ClusterInputs> }).default;
}

/** One small cluster for each mistake, compiled like any other, and what the author is told. */
describe('mistakes', () => {
  it.each(mistakes)('%s is told as expected, and nothing else', async (code) => {
    const { default: definition } = (await import(`${fixtures}/${code}/cluster.ts`)) as { default: ClusterDefinition };
    const { diagnostics, files } = compile(definition, { ...noInputs, ...(await inputsOf(code)) }, root);
    expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))]).toEqual([code]);
    expect(files.length === 0).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    await expect(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n')).toMatchFileSnapshot(
      `${fixtures}/${code}/expected.txt`,
    );
  });
});
