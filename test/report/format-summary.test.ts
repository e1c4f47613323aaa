import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Severity } from '../../src/model/severity.ts';
import { countFindings, formatSummary } from '../../src/report/format-summary.ts';

const finding = (severity: Severity): Diagnostic => ({
  code: 'deadlock',
  severity,
  cluster: 'a',
  message: 'm',
  remedy: 'r',
});

test('clusters are aligned with each other', () => {
  const tree = { path: 'dist/linksphere', added: 0, changed: 3, removed: 1, unchanged: 231 };
  expect(
    formatSummary([
      { cluster: 'linksphere', units: 13, resources: 214, diagnostics: [], tree },
      { cluster: 'home', units: 1, resources: 1, diagnostics: [finding('error'), finding('warning')] },
    ]),
  ).toBe(
    [
      'linksphere   13 units   214 resources   every unit starts from an empty cluster',
      '             dist/linksphere: 3 files changed, 1 removed, 231 unchanged',
      'home           1 unit   1 resource   1 error, 1 warning',
      '',
    ].join('\n'),
  );
});

describe('findings are counted by severity', () => {
  test.each<[Severity[], string]>([
    [[], ''],
    [['error', 'error', 'note'], '2 errors'],
    [['warning', 'error'], '1 error, 1 warning'],
    [['note', 'note'], '2 notes'],
  ])('%j', (severities, text) => expect(countFindings(severities.map(finding))).toBe(text));
});

test.each([
  [{ added: 5, changed: 0, removed: 0, unchanged: 0 }, '5 files added'],
  [{ added: 1, changed: 2, removed: 0, unchanged: 0 }, '1 file added, 2 changed'],
  [{ added: 0, changed: 0, removed: 0, unchanged: 9 }, '9 unchanged'],
  [{ added: 0, changed: 0, removed: 0, unchanged: 0 }, 'no files'],
])('the tree: %j', (numbers, text) => {
  const tree = { path: 'dist/a', ...numbers };
  expect(formatSummary([{ cluster: 'a', units: 1, resources: 1, diagnostics: [], tree }])).toContain(
    `    dist/a: ${text}\n`,
  );
});
