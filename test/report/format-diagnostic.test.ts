import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { diagnosticJson } from '../../src/report/diagnostic-json.ts';
import { formatDiagnostic } from '../../src/report/format-diagnostic.ts';
import { release } from './sample-plan.ts';

const deadlock: Diagnostic = {
  code: 'deadlock',
  severity: 'error',
  cluster: 'linksphere',
  resource: release,
  unit: 'network',
  place: () => ({ file: 'charts/network/cilium.ts', line: 31, column: 5 }),
  message: '"linksphere" never starts from an empty cluster.',
  remedy: 'Make the repository part of "network".\nOr let "repositories" start first.',
  chain: [
    { text: 'needs its source, in unit "repositories"' },
    {
      text: 'which starts after "network"',
      place: () => ({ file: 'clusters/linksphere/cluster.ts', line: 6, column: 12 }),
    },
  ],
};

test('a finding is printed like a compiler’s', () => {
  expect(formatDiagnostic(deadlock)).toBe(`error: "linksphere" never starts from an empty cluster (deadlock)

  charts/network/cilium.ts:31:5
  HelmRelease cert-manager/cert-manager, in unit "network"
    needs its source, in unit "repositories"
      which starts after "network" (clusters/linksphere/cluster.ts:6:12)

  Make the repository part of "network".
  Or let "repositories" start first.
`);
});

test('what is not known is left out', () => {
  const { code, severity, cluster, message, remedy } = deadlock;
  expect(formatDiagnostic({ code, severity, cluster, message, remedy: 'Mend it.', place: () => undefined })).toBe(
    'error: "linksphere" never starts from an empty cluster (deadlock)\n\n  Mend it.\n',
  );
  expect(remedy).not.toBe('');
});

test('colours go where the caller wants them', () => {
  const text = formatDiagnostic(deadlock, (style, part) => `<${style}>${part}</${style}>`);
  expect(text).toContain('<error>error:</error> <strong>"linksphere" never starts');
  expect(text).toContain('<faint>(clusters/linksphere/cluster.ts:6:12)</faint>');
});

test('machines get the same with places resolved', () => {
  expect(JSON.parse(JSON.stringify(diagnosticJson(deadlock)))).toEqual({
    ...deadlock,
    place: { file: 'charts/network/cilium.ts', line: 31, column: 5 },
    chain: [
      { text: 'needs its source, in unit "repositories"' },
      { text: 'which starts after "network"', place: { file: 'clusters/linksphere/cluster.ts', line: 6, column: 12 } },
    ],
  });
});
