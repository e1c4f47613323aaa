import { describe, expect, it } from 'vitest';
import { capabilityLate } from '../../../src/passes/check/capability-late.ts';
import {
  chartOf,
  crdOf,
  externalOf,
  namespaceOf,
  releaseOf,
  repositoryOf,
  type PlanObject,
  type PlanOfProps,
} from '../../support/plan-of.ts';
import { diagnosticsOf } from '../../support/found-by.ts';
import type { ResourceId } from '../../../src/model/identity.ts';

const version = 'monitoring.example.com/v1';
const missing = ['monitoring.example.com/Monitor/a/web', 'monitoring.example.com/Monitor/a/api'];
const monitor = crdOf('monitoring.example.com', 'Monitor');
const base: PlanObject[] = [namespaceOf('a'), ...['web', 'monitoring'].map((name) => repositoryOf('a', name))];
const asking = (more = {}) =>
  releaseOf('a', 'web', chartOf('web', [], { asked: { [version]: false }, missing: { [version]: missing }, ...more }));
const bringing = releaseOf('a', 'monitoring', chartOf('monitoring', [monitor]));
/** The definitions come after what asks for them, because somebody said so. */
const late: PlanOfProps = {
  units: { base, web: [asking()], monitoring: [bringing] },
  order: [
    ['monitoring', 'web'],
    ['web', 'base'],
  ],
};
const found = (props: PlanOfProps) =>
  diagnosticsOf(capabilityLate, props).map(({ severity, resource, message, remedy }) => [
    severity,
    resource,
    message,
    remedy,
  ]);
const web = 'helm.toolkit.fluxcd.io/HelmRelease/a/web' as ResourceId;
const objects = '"Monitor a/web" and "Monitor a/api"';

describe('capability-late', () => {
  it('warns of what a chart leaves out because an API version comes after it', () => {
    expect(found(late)).toEqual([
      [
        'warning',
        web,
        `"HelmRelease a/web" installs before "HelmRelease a/monitoring", which brings "${version}": its chart asks for that once, and leaves out ${objects}.`,
        `Let it start after "HelmRelease a/monitoring", switch off what asks for "${version}" in its values, or acknowledge that these objects come with its next change.`,
      ],
    ]);
  });

  it('says it for each version that comes too late', () => {
    const kind = `${version}/Monitor`;
    const both = asking({ missing: { [version]: missing, [kind]: missing, 'other.example.com/v1': missing } });
    expect(
      found({ ...late, units: { ...late.units, web: [both] } }).map(
        ([, , message]) => /which brings "(?<version>[^"]+)"/.exec(message ?? '')?.groups?.version,
      ),
    ).toEqual([version, kind]);
  });

  it('warns of one that an external brings only later', () => {
    const external = externalOf({ name: 'monitoring', objects: [monitor], after: web });
    expect(found({ units: { base, web: [asking()] }, externals: [external] }).map(([, , message]) => message)).toEqual([
      `"HelmRelease a/web" installs before "external:monitoring", which brings "${version}": its chart asks for that once, and leaves out ${objects}.`,
    ]);
  });

  it('says it in other words where the chart brings the version itself, since no order helps', () => {
    const own = releaseOf('a', 'web', chartOf('web', [monitor], { missing: { [version]: missing } }));
    expect(found({ units: { base, web: [own] } })).toEqual([
      [
        'warning',
        web,
        `"HelmRelease a/web" brings "${version}" itself, after its chart asked for it once, and leaves out ${objects}.`,
        `Install the definition before it, switch off what asks for "${version}" in its values, or acknowledge that these objects come with its next change.`,
      ],
    ]);
  });

  it.each<[string, PlanOfProps]>([
    ['a version that nobody brings', { units: { base, web: [asking()] } }],
    ['a chart that asks for nothing', { ...late, units: { ...late.units, web: [asking({ asked: {}, missing: {} })] } }],
    [
      'a question whose other answer makes nothing',
      { ...late, units: { ...late.units, web: [asking({ missing: {} })] } },
    ],
    [
      'another version of that group',
      {
        ...late,
        units: {
          ...late.units,
          monitoring: [
            releaseOf(
              'a',
              'monitoring',
              chartOf('monitoring', [crdOf('monitoring.example.com', 'Monitor', 'Namespaced', 'v2')]),
            ),
          ],
        },
      },
    ],
    [
      'another kind of that version',
      { ...late, units: { ...late.units, web: [asking({ missing: { [`${version}/Rule`]: missing } })] } },
    ],
  ])('is silent about %s', (_what, props) => expect(found(props)).toEqual([]));
});
