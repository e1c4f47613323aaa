import { describe, expect, it } from 'vitest';
import {
  chartOf,
  crdOf,
  externalOf,
  idOf,
  namespaceOf,
  planOf,
  releaseOf,
  repositoryOf,
  somewhere,
  type PlanOfProps,
} from '../../support/plan-of.ts';
import { deadlock } from '../../../src/passes/check/deadlock.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { diagnosticsOf } from '../../support/found-by.ts';
import { objectOf } from '../../support/manifests.ts';

const line = (number: number) => () => ({ file: 'charts/a.ts', line: number, column: 5 });
const texts = (props: PlanOfProps) =>
  diagnosticsOf(deadlock, props).map(({ message, chain, remedy }) => [message, chain?.map(({ text }) => text), remedy]);
const message = '"test" never starts from an empty cluster.';

/** The seed's literal order: the network before the repositories, although its chart comes from one of them. */
const seed: PlanOfProps = {
  units: {
    'infra-namespaces': [namespaceOf('cilium')],
    'infra-network': [{ ...releaseOf('cilium', 'cilium', chartOf('cilium', [])), place: line(31) }],
    'infra-repositories': [{ manifest: repositoryOf('cilium', 'cilium'), place: line(12) }],
  },
  order: [
    { from: 'infra-repositories', to: 'infra-network', reason: 'strict stages', kind: 'stage', place: line(6) },
    { from: 'infra-network', to: 'infra-namespaces', reason: 'strict stages', kind: 'stage', place: line(5) },
  ],
};

describe('deadlock', () => {
  it('shows the whole cycle of a release that waits for its source in a later stage', () => {
    const [found, ...rest] = diagnosticsOf(deadlock, seed);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      code: 'deadlock',
      severity: 'error',
      cluster: 'test',
      resource: 'helm.toolkit.fluxcd.io/HelmRelease/cilium/cilium',
      message,
      remedy: 'Make the repository part of "infra-network", or let "infra-repositories" start first.',
    });
    expect(found?.place?.()?.line).toBe(31);
    expect(found?.chain?.map(({ text, place }) => [text, place?.()?.line])).toEqual([
      ['needs its source, HelmRepository cilium/cilium, in unit "infra-repositories"', 12],
      ['which starts after "infra-network": strict stages say so', 6],
    ]);
  });

  it('finds two units whose objects need each other, and says what could be split', () => {
    const issuer = crdOf('cert-manager.io', 'ClusterIssuer', 'Cluster');
    expect(
      texts({
        units: {
          one: [
            namespaceOf('a'),
            releaseOf('a', 'manager', chartOf('cert-manager', [issuer])),
            objectOf('v1', 'ConfigMap', 'b', 'settings'),
          ],
          two: [
            namespaceOf('b'),
            objectOf('cert-manager.io/v1', 'ClusterIssuer', '', 'acme'),
            repositoryOf('a', 'cert-manager'),
          ],
        },
      }),
    ).toEqual([
      [
        message,
        [
          'needs its namespace, Namespace b, in unit "two"',
          'where all must become Ready, also ClusterIssuer acme, which',
          'needs its custom resource definition, CustomResourceDefinition clusterissuers.cert-manager.io of HelmRelease a/manager, in unit "one"',
        ],
        'Make Namespace b part of "one", or move ConfigMap b/settings from "one" into a unit of its own.',
      ],
    ]);
  });

  it('finds releases of one unit that wait for each other', () => {
    const chart = (name: string, brings: string, needs: string) =>
      chartOf(name, [crdOf(`${brings}.io`, 'Thing')], { uses: [{ group: `${needs}.io`, kind: 'Thing' }] });
    expect(
      texts({
        units: {
          one: [
            namespaceOf('a'),
            repositoryOf('a', 'x'),
            repositoryOf('a', 'y'),
            releaseOf('a', 'x', chart('x', 'x', 'y')),
            releaseOf('a', 'y', chart('y', 'y', 'x')),
          ],
        },
      }),
    ).toEqual([
      [
        message,
        [
          'needs its custom resource definition, CustomResourceDefinition things.y.io of HelmRelease a/y',
          'which needs its custom resource definition, CustomResourceDefinition things.x.io of HelmRelease a/x',
        ],
        'Remove one of these needs, for example that HelmRelease a/x needs HelmRelease a/y.',
      ],
    ]);
  });

  it('finds explicit orders that contradict each other', () => {
    expect(
      texts({
        units: { one: [namespaceOf('a')], two: [namespaceOf('b')] },
        order: [
          ['one', 'two'],
          ['two', 'one'],
        ],
      }),
    ).toEqual([
      [
        message,
        [
          'starts after "two": an explicit dependency says so',
          'which starts after "one": an explicit dependency says so',
        ],
        'Remove one of these orders, for example that "one" starts after "two".',
      ],
    ]);
  });

  it('goes through externals that are made only after something is Ready', () => {
    const vault = namespaceOf('vault');
    const content = externalOf({ name: 'content', after: idOf(vault) });
    const plan = derive(
      planOf({
        units: { one: [objectOf('v1', 'ConfigMap', 'a', 'first'), namespaceOf('a')], two: [vault] },
        externals: [content],
        order: [['two', 'one']],
      }),
    );
    const needs = {
      from: idOf(objectOf('v1', 'ConfigMap', 'a', 'first')),
      to: content.id,
      kind: 'explicit',
      reason: 'so',
      explicit: true,
      strength: 'start',
      place: somewhere,
    } as const;
    expect(
      deadlock({ ...plan, edges: [...plan.edges, needs] }).map(({ chain }) => chain?.map(({ text }) => text)),
    ).toEqual([
      [
        'needs "external:content", which is made only after Namespace vault, in unit "two", is Ready',
        'which starts after "one": an explicit dependency says so',
      ],
    ]);
  });

  it('shows one cycle, the shortest, of units that all wait for each other', () => {
    const units = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, [namespaceOf(name)]]));
    const found = texts({
      units,
      order: [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'a'],
        ['c', 'b'],
      ],
    });
    expect(found.map(([, chain]) => chain)).toEqual([
      ['starts after "c": an explicit dependency says so', 'which starts after "b": an explicit dependency says so'],
    ]);
  });

  it.each<[string, PlanOfProps]>([
    [
      'the seed with the repositories first',
      {
        ...seed,
        order: [
          ['infra-network', 'infra-repositories'],
          ['infra-repositories', 'infra-namespaces'],
        ],
      },
    ],
    [
      'the seed with the repository beside the release',
      {
        units: {
          network: [
            namespaceOf('cilium'),
            repositoryOf('cilium', 'cilium'),
            releaseOf('cilium', 'cilium', chartOf('cilium', [])),
          ],
          later: [namespaceOf('b')],
        },
        order: [['later', 'network']],
      },
    ],
    [
      'a diamond',
      {
        units: Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, [namespaceOf(name)]])),
        order: [
          ['d', 'b'],
          ['d', 'c'],
          ['b', 'a'],
          ['c', 'a'],
        ],
      },
    ],
    ['nothing at all', { units: {} }],
    [
      'a release and what it brings in two units',
      {
        units: {
          one: [namespaceOf('a'), repositoryOf('a', 'm'), releaseOf('a', 'm', chartOf('m', [crdOf('m.io', 'Thing')]))],
          two: [objectOf('m.io/v1', 'Thing', 'a', 'thing')],
        },
      },
    ],
    [
      'objects of one unit in a row',
      {
        units: {
          one: [namespaceOf('a'), objectOf('v1', 'ServiceAccount', 'a', 'sa'), objectOf('v1', 'ConfigMap', 'a', 'c')],
        },
      },
    ],
  ])('is silent about %s', (_what, props) => {
    expect(diagnosticsOf(deadlock, props)).toEqual([]);
  });
});
