import { describe, expect, it } from 'vitest';
import { bootstrapCrd, type Cluster, Layer, Resource } from '../../src/authoring/index.ts';
import type { RenderingContext, RenderingRequest } from '../../src/model/rendering.ts';
import { resourceId } from '../../src/model/identity.ts';
import { releasesOf } from '../../src/model/resource-lookups.ts';
import { formatRecord } from '../../src/facts/format-record.ts';
import { Renderings } from '../../src/helm/renderings.ts';
import { fakeHelm, resultOf, serviceNamed } from './fake-helm.ts';
import { crdOf, renderingOf } from '../support/plan-of.ts';
import { configMapIn, namespaceIn, releaseIn, settled } from './support.ts';

const version = 'x.io/v1';
const thing = crdOf('x.io', 'Thing');
const idOf = (name: string) => resourceId('helm.toolkit.fluxcd.io', 'HelmRelease', 'a', name);
const valuesFrom = [{ kind: 'ConfigMap' as const, name: 'settings' }];

/** Releases whose charts ask whether an API version is served, but that of `crds`, which brings it. */
const asking = ({ chart }: RenderingRequest, { served }: RenderingContext) =>
  chart.name === 'crds' ? renderingOf([thing]) : renderingOf([], { asked: { [version]: served.has(version) } });
const silent = () => renderingOf([]);

const simple = (cluster: Cluster) => {
  namespaceIn(cluster);
  releaseIn(new Layer(cluster, 'web'), 'web');
};

/** What asks comes after what answers. */
const ordered = (cluster: Cluster) => {
  namespaceIn(cluster);
  const crds = new Layer(cluster, 'crds');
  releaseIn(crds, 'crds');
  const web = new Layer(cluster, 'web');
  web.addDependency(crds);
  releaseIn(web, 'web');
};

const configured = (cluster: Cluster) => {
  const layer = namespaceIn(cluster);
  configMapIn(layer, 'settings', 'replicas: 2');
  releaseIn(new Layer(cluster, 'web'), 'web', { valuesFrom });
};

/** Rounds run the code once each; where there was more than one, it runs once more to be compared. */
describe('one round', () => {
  it.each([
    ['nothing is asked', simple, silent],
    ['what is asked for is served by nobody', simple, asking],
    [
      'what brings an answer comes later',
      (cluster: Cluster) => {
        simple(cluster);
        const crds = new Layer(cluster, 'crds');
        crds.addDependency(cluster.node.findChild('web') as Layer);
        releaseIn(crds, 'crds');
      },
      asking,
    ],
    ['there is no release', namespaceIn, silent],
    [
      'a Secret holds values, which nobody reads here',
      (cluster: Cluster) => {
        namespaceIn(cluster);
        releaseIn(new Layer(cluster, 'web'), 'web', { valuesFrom: [{ kind: 'Secret', name: 'smtp' }] });
      },
      silent,
    ],
  ])('is enough where %s', (_what, platform, rendering) => {
    const { plan, runs } = settled(platform, rendering);
    expect([runs, plan.rounds]).toEqual([1, undefined]);
  });

  it('is enough where a record has the answer already', () => {
    expect(
      settled(ordered, (request) =>
        request.chart.name === 'crds' ? renderingOf([thing]) : renderingOf([], { asked: { [version]: true } }),
      ).runs,
    ).toBe(1);
  });

  it('knows what externals serve', () => {
    expect(settled(simple, asking, { externals: [bootstrapCrd(thing.crd!)] }).runs).toBe(1);
  });
});

describe('two rounds', () => {
  const askedBy = ({ plan }: ReturnType<typeof settled>) =>
    releasesOf(plan).find(({ name }) => name === 'web')?.release.rendering.asked;

  it('follow where an API version is served before the release installs', () => {
    const found = settled(ordered, asking);
    expect([found.runs, found.plan.rounds, askedBy(found)]).toEqual([3, undefined, { [version]: true }]);
  });

  it('follow where a ConfigMap holds values', () => {
    const seen: unknown[] = [];
    const { plan, runs } = settled(configured, (_request, { configMaps, isSettled }) => {
      seen.push([isSettled, configMaps.get('settings')]);
      return renderingOf([]);
    });
    const known = { 'values.yaml': 'replicas: 2' };
    expect([runs, plan.rounds, seen]).toEqual([
      3,
      undefined,
      [
        [false, undefined],
        [true, known],
        [true, known],
      ],
    ]);
  });

  it('follow where a ConfigMap is missing, which is then known', () => {
    const { runs, plan } = settled((cluster) => {
      namespaceIn(cluster);
      releaseIn(new Layer(cluster, 'web'), 'web', { valuesFrom });
    }, silent);
    expect([runs, plan.rounds]).toEqual([3, undefined]);
  });
});

describe('three rounds', () => {
  it('follow where one rendering leads to another order', () => {
    // The ConfigMap says how many objects "web" makes, and that is one more where x.io/v1 is served.
    const { runs, plan } = settled(
      (cluster) => {
        const base = namespaceIn(cluster);
        releaseIn(new Layer(cluster, 'crds'), 'crds');
        const web = new Layer(cluster, 'web');
        web.addDependency(cluster.node.findChild('crds') as Layer);
        const count = releaseIn(web, 'web').objects.length;
        configMapIn(base, 'settings', `count: ${count}`);
        releaseIn(new Layer(cluster, 'more'), 'more', { valuesFrom });
      },
      (request, context) => {
        const account = { apiVersion: 'v1', kind: 'ServiceAccount', namespace: 'a', name: 'web' };
        if (request.name !== 'web') return asking(request, context);
        return { ...asking(request, context), objects: context.served.has(version) ? [account] : [] };
      },
    );
    expect([runs, plan.rounds]).toEqual([4, undefined]);
  });
});

it('renders nothing twice, however many rounds there are', () => {
  const { render, asked } = fakeHelm(({ release, apiVersions, values }) =>
    resultOf(
      [serviceNamed(`${release.name}-${String(values.replicas)}`)],
      release.name === 'web' ? { questions: { [version]: apiVersions.includes(version) } } : {},
    ),
  );
  const renderings = new Renderings({
    cluster: 'test',
    formatRecord,
    render,
    readRecord: () => undefined,
    progress: () => {},
    isClusterScoped: () => undefined,
    now: () => 0,
    charts: { digestOf: ({ content }) => content, open: () => ({ archive: new Uint8Array() }) },
  });
  const { plan, runs } = settled(
    (cluster) => {
      ordered(cluster);
      configMapIn(cluster.node.findChild('namespace-a') as Layer, 'settings', 'replicas: 2');
      releaseIn(new Layer(cluster, 'more'), 'more', { valuesFrom });
    },
    (request, context) => renderings.rendering(request, context),
  );
  expect([runs, plan.rounds]).toEqual([3, undefined]);
  // What "web" asks is put once more with the other answer, which changes nothing.
  expect(asked.map(({ release, values }) => `${release.name} ${JSON.stringify(values)}`)).toEqual([
    'crds {}',
    'web {}',
    'web {}',
    'more {"replicas":2}',
  ]);
  expect(releasesOf(plan).map(({ name, release }) => [name, release.rendering.state])).toEqual([
    ['crds', 'current'],
    ['more', 'current'],
    ['web', 'current'],
  ]);
});

describe('what does not settle', () => {
  it('is told with the ConfigMap whose content keeps changing', () => {
    const { plan, runs } = settled(
      (cluster) => {
        const base = namespaceIn(cluster);
        const web = releaseIn(new Layer(cluster, 'web'), 'web', { valuesFrom });
        configMapIn(base, 'settings', `${web.objects.length}`);
      },
      (_request, { configMaps }) => {
        const said = Number(configMaps.get('settings')?.['values.yaml'] ?? 0);
        return renderingOf(
          Array.from({ length: said + 1 }, (_, index) => ({
            apiVersion: 'v1',
            kind: 'ServiceAccount',
            namespace: 'a',
            name: `made-${index}`,
          })),
        );
      },
    );
    expect(runs).toBe(3);
    expect(plan.rounds).toEqual({
      unsettled: [{ release: idOf('web'), question: 'what ConfigMap "settings" holds' }],
      leaks: [],
    });
  });

  it('is told with the API version that comes and goes', () => {
    const { plan } = settled((cluster) => {
      namespaceIn(cluster);
      const web = new Layer(cluster, 'web');
      // Without the version the definitions are made; with it they are not.
      const makesThem = releaseIn(web, 'web').release.rendering.asked[version] === false;
      if (!makesThem) return;
      const crds = new Layer(cluster, 'crds');
      releaseIn(crds, 'crds');
      web.addDependency(crds);
    }, asking);
    expect(plan.rounds).toEqual({
      unsettled: [{ release: idOf('web'), question: `whether "${version}" is served` }],
      leaks: [],
    });
  });
});

describe('state of a module', () => {
  const make = (cluster: Cluster, name: string, data = '') =>
    new Resource(new Layer(cluster, 'more'), {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: 'a' },
      data: { data },
    });
  const leaksOf = (more: (cluster: Cluster, run: number) => void, platform = configured) => {
    let count = 0;
    const { plan } = settled((cluster) => {
      count += 1;
      platform(cluster);
      more(cluster, count);
    }, silent);
    return plan.rounds?.leaks.map(({ id, how }) => [id, how]);
  };

  it('is found where names follow from it', () => {
    expect(leaksOf((cluster, run) => make(cluster, `c-${run}`))).toEqual([
      ['/ConfigMap/a/c-3', 'appears'],
      ['/ConfigMap/a/c-2', 'disappears'],
    ]);
  });

  it('is found where content follows from it', () => {
    expect(leaksOf((cluster, run) => make(cluster, 'c', `${run}`))).toEqual([['/ConfigMap/a/c', 'changes']]);
  });

  it('is found with the place of the object', () => {
    let count = 0;
    const { plan } = settled((cluster) => {
      configured(cluster);
      make(cluster, `c-${(count += 1)}`);
    }, silent);
    expect(plan.rounds?.leaks.map(({ place }) => place?.()?.file)).toEqual([
      expect.stringContaining('settle.test.ts'),
      expect.stringContaining('settle.test.ts'),
    ]);
  });

  it.each<[string, (cluster: Cluster, run: number) => void, typeof simple]>([
    ['the code has none', (cluster) => make(cluster, 'c'), configured],
    ['only one round ran', (cluster, run) => make(cluster, `c-${run}`), simple],
    ['it says the same in later runs', (cluster, run) => make(cluster, 'c', `${Math.min(run, 2)}`), configured],
  ])('is not found where %s', (_what, more, platform) => expect(leaksOf(more, platform)).toEqual(undefined));
});
