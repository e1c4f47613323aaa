import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../../src/model/diagnostic-code.ts';

const root = new URL('../../..', import.meta.url);
const exists = (path: string) => existsSync(new URL(path, root));
const docs = readFileSync(new URL('docs/diagnostics.md', root), 'utf8');
const codes = Object.keys(diagnosticCodes);
/** What looks at files, not at a plan, stands where such files are read. */
const ofFiles = /^sops-(?:altered|config-stale|unused)$/;
/** What can be shown only with several clusters or with files beside the cluster, or is shown by tests of its own. */
const withoutFixture = /^(?:sops|address|tcp)-/;

describe.each(codes)('%s', (code) => {
  it('has a section in the docs that says its severity', () => {
    const section = new RegExp(`^## ${code}\n\n(?<severity>\\w+)\\.`, 'm').exec(docs);
    expect(section?.groups?.severity?.toLowerCase()).toBe(
      diagnosticCodes[code as keyof typeof diagnosticCodes].severity,
    );
  });

  it.skipIf(ofFiles.test(code))('has a check and a test of its name', () => {
    expect(
      [`src/passes/check/${code}.ts`, `test/passes/check/${code}.test.ts`].filter((path) => !exists(path)),
    ).toEqual([]);
  });

  it.skipIf(withoutFixture.test(code))('has a small cluster that makes the mistake', () => {
    expect(exists(`test/fixtures/mistakes/${code}/cluster.ts`)).toBe(true);
  });
});

it('has no section for what is no code', () => {
  const sections = [...docs.matchAll(/^## ([a-z-]+)$/gm)].map(([, name]) => name);
  expect(sections).toEqual(codes.toSorted());
});
