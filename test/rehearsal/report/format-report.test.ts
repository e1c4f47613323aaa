import { describe, expect, test } from 'vitest';
import { formatHtml } from '../../../rehearsal/report/format-html.ts';
import { formatReport, paintIf } from '../../../rehearsal/report/format-report.ts';
import { formatSeconds } from '../../../rehearsal/report/format-seconds.ts';
import { isGood } from '../../../rehearsal/report/rehearsal-report.ts';
import type { RehearsalReport } from '../../../rehearsal/report/rehearsal-report.ts';

const good: RehearsalReport = {
  cluster: 'shop',
  engine: { kubernetes: '1.36.3', flux: '2.9' },
  outcome: 'ready',
  seconds: 125,
  edges: [],
  records: [],
  standstills: [],
  notes: [],
  adopted: [],
  externals: [],
  refusals: [],
  unready: [],
  unanswered: [],
  units: [
    {
      name: 'apps',
      dependsOn: [],
      refused: 0,
      retryInterval: '1m',
      timeout: '5m',
      startedAt: 3,
      readyAt: 125,
      took: 122,
      moments: [
        { at: 0, phase: 'waiting', message: '' },
        { at: 3, phase: 'applying', message: 'a <b>' },
        { at: 125, phase: 'ready', message: '' },
      ],
    },
  ],
  releases: [{ name: 'shop/shop', unit: 'apps', moments: [] }],
  order: { compiled: ['apps'], happened: ['apps'], disagreements: [] },
  charts: [{ name: 'shop', version: '1.0.0', standIn: true }],
  intervals: { requeueDependency: '30s', healthCheck: '5s', sourceInterval: '1m0s', concurrent: 4 },
};
const bad: RehearsalReport = {
  ...good,
  outcome: 'timeout',
  unready: [
    {
      object: 'Deployment shop/shop',
      why: '0 of 1 pods are ready',
      chain: ['needs Secret shop/token (its pods mount it), which has not been applied'],
    },
  ],
  order: {
    ...good.order,
    disagreements: [
      { unit: 'apps', startedAt: 3, needs: 'configs', because: 'Deployment shop/shop needs Secret shop/token' },
    ],
  },
  refusals: [
    { about: 'Pod shop/shop-0', reason: 'FailedMount', message: 'secret "token"\nnot found', count: 3, at: 4 },
  ],
};
const plain = paintIf(false);

describe('the report', () => {
  test('of a good rehearsal is short and says which charts were stand-ins', () => {
    expect(isGood(good)).toBe(true);
    const text = formatReport(good, plain);
    expect(text).toContain('stand-ins from imported facts for shop');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'shop   1 of 1 units, 1 releases   all Ready after 2 min 05 s, in the compiled order',
    );
  });

  test('of a bad one names the object, the chain, the refusal and the order', () => {
    expect(isGood(bad)).toBe(false);
    const text = formatReport(bad, plain);
    expect(text).toContain('not Ready: Deployment shop/shop: 0 of 1 pods are ready\n  needs Secret shop/token');
    expect(text).toContain('refused after 4.0 s (3 times): Pod shop/shop-0: FailedMount: secret "token" not found');
    expect(text).toContain('order: "apps" started after 3.0 s, but "configs" was never Ready');
    expect(text).toContain('not Ready when the time was over');
  });

  test('folds warnings about what is Ready by now', () => {
    const about = { about: 'Pod other/x-0', reason: 'FailedMount', message: 'cured', count: 1, at: 1 };
    const text = formatReport({ ...bad, refusals: [about, ...bad.refusals] }, plain);
    expect(text).not.toContain('cured');
    expect(text).toContain('and 1 warnings about what is Ready by now: --json shows them');
    expect(formatReport({ ...good, refusals: [about] }, plain)).toContain('cured');
  });

  test('only names what was not applied, after what says itself why it is not Ready', () => {
    const absent = Array.from({ length: 14 }, (_, index) => ({
      object: `Secret shop/s${index}`,
      why: 'has not been applied',
      chain: ['needs x'],
    }));
    const lines = formatReport({ ...bad, unready: [...absent, ...bad.unready] }, plain)
      .replaceAll(/\n {4,}/g, ' ')
      .split('\n')
      .filter((line) => line.startsWith('not '));
    expect(lines).toEqual([
      expect.stringContaining('not Ready: Deployment shop/shop'),
      expect.stringMatching(/^not applied: Secret shop\/s0, .* and 2 more$/),
    ]);
  });

  test('lists what another revision deletes, and is not good where drift stays', () => {
    expect(
      formatReport(
        { ...good, prune: { revision: 'HEAD~1', deleted: ['ConfigMap shop/old'], created: [], notes: [] } },
        plain,
      ),
    ).toContain('revision HEAD~1:\n  deletes ConfigMap shop/old');
    expect(
      isGood({ ...good, drift: [{ unit: 'apps', object: 'ConfigMap shop/x', change: 'changed', restored: false }] }),
    ).toBe(false);
  });

  test('says unit by unit what drifted', () => {
    const drift: RehearsalReport['drift'] = [
      { unit: 'apps', object: 'ConfigMap shop/x', change: 'changed', field: 'data.a', restored: true, after: 2 },
      { unit: 'apps', object: 'ConfigMap shop/y', change: 'deleted', restored: false },
    ];
    const units = [...good.units, ...good.units.map((unit) => ({ ...unit, name: 'network' }))];
    const text = formatReport({ ...good, drift, units }, plain);
    expect(text).toContain('drift: apps: changed data.a of ConfigMap shop/x, restored after 2.0 s');
    expect(text).toContain('drift: apps: deleted ConfigMap shop/y, not restored');
    expect(text).toContain('drift: network: nothing of it could be changed or deleted without harm');
    expect(formatHtml({ ...good, drift, units })).toContain('deleted ConfigMap shop/y, not restored');
  });

  test('says which edges are proved, and which changed nothing', () => {
    const edge = {
      unit: 'apps',
      needs: 'configs',
      from: 'Ingress shop/shop',
      to: 'IngressClass nginx',
      reason: 'it names it',
    } as const;
    const edges: RehearsalReport['edges'] = [
      { ...edge, kind: 'secret', seen: 'refused', says: 'secret "token" <not> found' },
      { ...edge, kind: 'ingress-class', needs: 'controllers', seen: 'accepted' },
      { ...edge, kind: 'dns', needs: 'network', seen: 'untried' },
      { ...edge, kind: 'issuer', seen: 'refused', says: 'Issuer "x" is not ready', simulated: true },
    ];
    const units = good.units.map((unit) => ({ ...unit, dependsOn: ['configs', 'controllers', 'network'] }));
    expect(formatReport({ ...good, edges, units }, plain)).toContain(
      [
        'edges: 1 of 4 between units are proved: before what they wait for, something would have been refused',
        "  1 more by simulated controllers alone, which ask the compiler's own table: issuer",
        '  1 changed nothing here: ingress-class',
        '  1 were not tried: what they wait for started at once, or never',
        '  nothing here proves that "apps" waits for "controllers" (ingress-class)',
      ].join('\n'),
    );
    expect(formatHtml({ ...good, edges, units })).toContain(
      'would be refused: secret &quot;token&quot; &lt;not&gt; found',
    );
  });

  test('as a page is one file that refers to nothing outside, with what it shows escaped', () => {
    const page = formatHtml(bad);
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/(?:src|href)=|url\(|@import/);
    expect(page).toContain('a &lt;b&gt;');
    expect(page).toContain('Deployment shop/shop');
  });

  test.for<[number, string]>([
    [0, '0.0 s'],
    [12.34, '12.3 s'],
    [99.9, '99.9 s'],
    [125, '2 min 05 s'],
    [119.7, '2 min 00 s'],
  ])('prints %d seconds as "%s"', ([seconds, text]) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});
