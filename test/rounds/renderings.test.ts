import { describe, expect, it, test } from 'vitest';
import { formatRecord } from '../../src/facts/format-record.ts';
import { parseRecord } from '../../src/facts/parse-record.ts';
import { failedRendering } from '../../src/helm/failed-rendering.ts';
import { Renderings, type RenderingsOptions } from '../../src/helm/renderings.ts';
import type { RenderRequest } from '../../src/helm/render-request.ts';
import type { RenderingResult } from '../../src/helm/rendering-result.ts';
import type { Rendering, RenderingContext, RenderingRequest } from '../../src/model/rendering.ts';
import { fakeHelm, resultOf, serviceNamed } from './fake-helm.ts';
import { contextOf, requestOf } from './requests.ts';

const path = 'clusters/test/renderings/a_web.yaml';
const archive = { archive: new Uint8Array([1]) };
/** A chart with one Service that is called after the release and a value. */
const named = ({ release, values }: RenderRequest) =>
  resultOf([serviceNamed(`${release.name}${(values.suffix as string | undefined) ?? ''}`)]);
const remedy = 'Run "strata synth" and commit what it records under "renderings".';

interface World {
  /** Files of records, which a run adds to as `synth` does. */
  readonly files?: Record<string, string>;
  readonly helm?: (request: RenderRequest) => RenderingResult;
  readonly more?: Partial<RenderingsOptions>;
}

/** One run over a project. */
function runOf({ files = {}, helm = named, more = {} }: World) {
  const { render, asked } = fakeHelm(helm);
  const said: string[] = [];
  const renderings = new Renderings({
    cluster: 'test',
    formatRecord,
    render,
    readRecord: (file) => {
      const text = files[file];
      if (text === undefined) return undefined;
      const record = parseRecord(text);
      return 'broken' in record ? record : { record, text };
    },
    charts: { digestOf: ({ content }) => content, open: () => archive },
    progress: (release) => said.push(release),
    isClusterScoped: () => undefined,
    now: () => 0,
    ...more,
  });
  const ask = (request: Partial<RenderingRequest> = {}, context: Parameters<typeof contextOf>[0] = {}) =>
    renderings.rendering(requestOf(request), contextOf(context));
  return { ask, asked, said };
}

/** The file that a run makes. */
function recorded(
  request: Partial<RenderingRequest> = {},
  context: Partial<RenderingContext> = {},
  helm = named,
): Record<string, string> {
  const file = runOf({ helm }).ask(request, context)?.file;
  return { [file?.path ?? '']: file?.content ?? '' };
}

const names = (rendering: Rendering | undefined) =>
  rendering?.objects.map(({ kind, name, namespace }) => `${kind} ${namespace}/${name}`);
const noHelm = (files: Record<string, string>, more: Partial<RenderingsOptions> = {}) => {
  const run = new Renderings({
    cluster: 'test',
    formatRecord,
    charts: { digestOf: ({ content }) => content, open: () => archive },
    progress: () => {},
    isClusterScoped: () => undefined,
    now: () => 0,
    readRecord: (file) => {
      const text = files[file];
      const record = text === undefined ? undefined : parseRecord(text);
      return record === undefined || 'broken' in record ? record : { record, text: text as string };
    },
    ...more,
  });
  return (request: Partial<RenderingRequest> = {}, context: Parameters<typeof contextOf>[0] = {}) =>
    run.rendering(requestOf(request), contextOf(context));
};

describe('a release without a record', () => {
  it('is rendered, and its record is to be written', () => {
    const { ask, asked, said } = runOf({});
    const rendering = ask();
    expect([rendering?.state, rendering?.problem, names(rendering), rendering?.file?.path]).toEqual([
      'current',
      undefined,
      ['Service a/web'],
      path,
    ]);
    expect([asked.length, said]).toEqual([1, ['a/web']]);
    expect(parseRecord(rendering?.file?.content ?? '')).toMatchObject({
      chart: { name: 'web', version: '1.0.0' },
      helm: '4.2',
      inputs: { release: 'a/web' },
    });
  });

  it('is unknown where nothing renders', () => {
    const rendering = noHelm({})();
    expect([rendering?.state, rendering?.objects, rendering?.file, rendering?.problem]).toEqual([
      'unknown',
      [],
      undefined,
      { changed: [], reason: 'this run renders nothing', remedy },
    ]);
  });

  it('is asked of Helm as the engine would', () => {
    const { ask, asked } = runOf({});
    ask({ values: { a: 1 }, valuesFiles: ['ci.yaml'] }, { served: new Set(['b/v1', 'a/v1']) });
    expect(asked).toEqual([
      {
        chart: archive,
        values: { a: 1 },
        valuesFiles: ['ci.yaml'],
        release: { name: 'web', namespace: 'a', isUpgrade: false, revision: 1 },
        kubernetesVersion: 'v1.36.0',
        apiVersions: ['a/v1', 'b/v1'],
        withCrds: true,
        skipSchema: false,
        clock: Date.UTC(2026, 0, 1),
        seed: 'first',
      },
    ]);
  });
});

describe('a record that fits', () => {
  it.each<[string, Partial<RenderingRequest>, Partial<RenderingRequest>]>([
    ['as it is', {}, {}],
    ['with keys in another order', { values: { a: 1, b: 2 } }, { values: { b: 2, a: 1 } }],
    [
      'from another mirror',
      {},
      { chart: { name: 'web', version: '1.0.0', content: 'sha256:chart', oci: 'oci://mirror.example.com/web' } },
    ],
  ])('is taken %s, byte for byte, and nothing is rendered', (_what, before, now) => {
    const files = recorded(before);
    const { ask, asked, said } = runOf({ files });
    const rendering = ask(now);
    expect([rendering?.state, names(rendering), rendering?.file, asked, said]).toEqual([
      'current',
      ['Service a/web'],
      { path, content: files[path] },
      [],
      [],
    ]);
    expect(noHelm(files)(now)?.state).toBe('current');
  });

  it('is left aside where everything is rendered anew', () => {
    const files = recorded();
    const { ask, asked } = runOf({ files, more: { anew: true } });
    expect([ask()?.file, asked.length]).toEqual([{ path, content: files[path] }, 1]);
  });
});

describe('a record that is older', () => {
  const files = recorded();

  it('is replaced where its release can be rendered', () => {
    const { ask, said } = runOf({ files });
    const rendering = ask({ values: { suffix: '-new' } });
    expect([rendering?.state, names(rendering), said]).toEqual(['current', ['Service a/web-new'], ['a/web']]);
    expect(rendering?.file?.content).not.toBe(files[path]);
  });

  it.each<[string, Partial<RenderingRequest>, Partial<RenderingContext>, string[]]>([
    ['values', { values: { a: 1 } }, {}, ['values']],
    ['the chart', { chart: { name: 'web', version: '2.0.0', content: 'sha256:other' } }, {}, ['chart']],
    ['Kubernetes and adoption', { adopted: true }, { kubernetes: '1.37' }, ['adopted', 'kubernetes']],
  ])('stands in where nothing renders, with what changed: %s', (_what, request, context, changed) => {
    const rendering = noHelm(files)(request, context);
    expect([rendering?.state, names(rendering), rendering?.file]).toEqual([
      'stale',
      ['Service a/web'],
      { path, content: files[path] },
    ]);
    expect(rendering?.problem).toEqual({ changed, reason: 'this run renders nothing', remedy });
  });

  it('stands in where the archive is not at hand', () => {
    const missing = {
      changed: [],
      reason: 'the archive of chart "web" is not at hand',
      remedy: 'Run "strata import --all web".',
    };
    const { ask, asked } = runOf({
      files,
      more: { charts: { digestOf: ({ content }) => content, open: () => missing } },
    });
    const rendering = ask({ values: { a: 1 } });
    expect([rendering?.state, rendering?.problem, asked]).toEqual(['stale', { ...missing, changed: ['values'] }, []]);
  });

  it('stands in where a chart of the project is not in its folder', () => {
    const own = { chart: { name: 'web', version: '1.0.0', path: 'charts/web' } };
    const { ask } = runOf({ files, more: { charts: { digestOf: () => undefined, open: () => archive } } });
    expect(ask(own)?.problem?.reason).toBe('there is no chart in the folder "charts/web"');
  });

  it('stands in where Helm refuses, in its own words', () => {
    const { ask } = runOf({
      files,
      helm: () => failedRendering('template', 'execution error at (web/templates/x.yaml:1:4):\n  give me a name.\n'),
    });
    const rendering = ask({ values: { a: 1 } });
    expect([rendering?.state, names(rendering), rendering?.problem]).toEqual([
      'stale',
      ['Service a/web'],
      {
        changed: ['values'],
        reason: 'Helm says: execution error at (web/templates/x.yaml:1:4):; give me a name',
        remedy: 'Give the release the values that the chart asks for.',
      },
    ]);
  });
});

describe('a record that cannot be read', () => {
  const whole = recorded()[path] as string;
  const broken = {
    'that was edited': whole.replace('"web"', '"other"'),
    'that is cut off': whole.slice(0, -40),
    'with conflict markers': `<<<<<<< HEAD\n${whole}`,
  };

  it.each(Object.entries(broken))('%s counts as missing', (_what, text) => {
    expect(runOf({ files: { [path]: text } }).ask()).toMatchObject({
      state: 'current',
      file: { path, content: whole },
    });
    const rendering = noHelm({ [path]: text })();
    expect([rendering?.state, rendering?.file]).toEqual(['unknown', undefined]);
    expect(rendering?.problem?.reason).toMatch(/^the record .+, and this run renders nothing$/);
  });
});

describe('API versions', () => {
  const version = 'x.io/v1';
  /** Makes one more Service where the version is served. */
  const asking = ({ apiVersions }: RenderRequest) => {
    const isServed = apiVersions.includes(version);
    return resultOf([serviceNamed('web'), ...(isServed ? [serviceNamed('more')] : [])], {
      questions: { [version]: isServed },
    });
  };
  const served = { served: new Set([version]) };

  it('are recorded with their answers, and with what the other one would make', () => {
    const rendering = runOf({ helm: asking }).ask();
    expect([rendering?.asked, rendering?.missing]).toEqual([{ [version]: false }, { [version]: ['/Service/a/more'] }]);
    const other = runOf({ helm: asking }).ask({}, served);
    expect([other?.asked, other?.missing, names(other)]).toEqual([
      { [version]: true },
      {},
      ['Service a/more', 'Service a/web'],
    ]);
  });

  it('are not recorded where the answer changes nothing, so that nothing is rendered again', () => {
    const helm = ({ apiVersions }: RenderRequest) =>
      resultOf([serviceNamed('web')], { questions: { [version]: apiVersions.includes(version) } });
    expect(runOf({ helm }).ask()?.asked).toEqual({});
    const { ask, asked } = runOf({ files: recorded({}, {}, helm), helm });
    expect([ask({}, served)?.state, asked]).toEqual(['current', []]);
  });

  it('make a record stale whose answer is another one now, once the plan is known', () => {
    const files = recorded({}, {}, asking);
    expect(noHelm(files)({}, served)).toMatchObject({ state: 'stale', problem: { changed: [] } });
    expect(noHelm(files)({}, { ...served, isSettled: false })).toMatchObject({ state: 'current' });
    expect(noHelm(files)({}, { served: new Set(['y.io/v1']) })).toMatchObject({ state: 'current' });
    expect(names(runOf({ files, helm: asking }).ask({}, served))).toEqual(['Service a/more', 'Service a/web']);
  });
});

describe('ConfigMaps that nobody knows yet', () => {
  const valuesFrom = [{ kind: 'ConfigMap' as const, name: 'settings' }];
  const maps = { settings: { 'values.yaml': 'suffix: -set' } };
  const pending = { isSettled: false };

  it('leave a release unknown that has no record', () => {
    const { ask, asked } = runOf({});
    expect([ask({ valuesFrom }, pending), asked]).toEqual([undefined, []]);
  });

  it('let its record stand for it, whatever it was made from', () => {
    const { ask, asked } = runOf({ files: recorded() });
    expect([ask({ valuesFrom }, pending)?.state, asked]).toEqual(['current', []]);
  });

  it('are no longer waited for once the plan is known', () => {
    const { ask } = runOf({});
    ask({ valuesFrom }, pending);
    expect(names(ask({ valuesFrom }, { maps }))).toEqual(['Service a/web-set']);
  });

  it('do not hold up what a Secret holds', () => {
    expect(runOf({}).ask({ valuesFrom: [{ kind: 'Secret', name: 'smtp' }] }, pending)).toMatchObject({
      state: 'current',
      partial: ['values of Secret a/smtp are not known'],
    });
  });
});

describe('nothing is rendered twice', () => {
  test('for the same question, also when another was asked between', () => {
    const { ask, asked, said } = runOf({});
    for (const suffix of ['-a', '-b', '-a', '-b'])
      expect(names(ask({ values: { suffix } }))).toEqual([`Service a/web${suffix}`]);
    expect([asked.length, said.length]).toEqual([2, 2]);
  });

  test('where it failed', () => {
    const { ask, asked } = runOf({ helm: () => failedRendering('timeout', 'did not end within 60 seconds') });
    expect([ask(), ask()].map((each) => each?.problem?.reason)).toEqual([
      'did not end within 60 seconds',
      'did not end within 60 seconds',
    ]);
    expect(asked.length).toBe(1);
  });

  test('for another cluster that is served more of what the chart does not ask', () => {
    const { ask, asked } = runOf({});
    ask();
    ask({}, { served: new Set(['x.io/v1']) });
    expect(asked.length).toBe(1);
  });
});

describe('what is rendered more than once on purpose', () => {
  const uses = { random: false, clock: false, lookup: false, installOrUpgrade: false };
  it.each<[string, (request: RenderRequest) => RenderingResult, Partial<RenderingRequest>, number]>([
    ['nothing of a plain chart', named, {}, 1],
    [
      'random content, with another seed and clock',
      (request) => ({ ...named(request), uses: { ...uses, random: true } }),
      {},
      2,
    ],
    [
      'what differs in an upgrade',
      (request) => ({ ...named(request), uses: { ...uses, installOrUpgrade: true } }),
      {},
      2,
    ],
    ['what bootstrap installs', named, { adopted: true }, 2],
    [
      'a value of a Secret, with another mark',
      named,
      { valuesFrom: [{ kind: 'Secret', name: 's', targetPath: 'password' }] },
      2,
    ],
    ['a release of another name than its chart, for its handles', named, { name: 'other' }, 2],
    ['a chart that renames its objects, for its handles', named, { values: { fullnameOverride: 'x' } }, 2],
  ])('%s', (_what, helm, request, times) => {
    const { ask, asked } = runOf({ helm });
    expect(ask(request)?.state).toBe('current');
    expect(asked.length).toBe(times);
  });
});
