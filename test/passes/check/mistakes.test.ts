import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClusterDefinition } from '../../../src/authoring/index.ts';
import { compile } from '../../../src/compile.ts';
import { formatDiagnostic } from '../../../src/report/format-diagnostic.ts';
import { noInputs } from '../../../src/authoring/index.ts';

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const fixtures = `${root}/test/fixtures/mistakes`;
const mistakes = readdirSync(fixtures).filter((name) => existsSync(`${fixtures}/${name}/cluster.ts`));

/** One small cluster for each mistake, compiled like any other, and what the author is told. */
describe('mistakes', () => {
  it.each(mistakes)('%s is told as expected, and nothing else', async (code) => {
    const { default: definition } = await import(`${fixtures}/${code}/cluster.ts`) as { default: ClusterDefinition };
    const { diagnostics, files } = compile(definition, noInputs, root);
    expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))]).toEqual([code]);
    expect(files.length === 0).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    await expect(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n')).toMatchFileSnapshot(`${fixtures}/${code}/expected.txt`);
  });
});
