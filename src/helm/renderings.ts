import { answerTo } from '../model/api-answers.ts';
import { createRecord } from '../facts/create-record.ts';
import { countedManifests, objectsOfRecord } from '../facts/objects-of-record.ts';
import type { JsonObject } from '../model/json.ts';
import type { ObjectFacts } from '../model/object-facts.ts';
import {
  nothingRendered,
  type Rendering,
  type RenderingContext,
  type RenderingProblem,
  type RenderingRecord,
  type RenderingRequest,
} from '../model/rendering.ts';
import { helmOfEngine } from '../knowledge/helm-of-engine.ts';
import type { ChartArchives } from './chart-archives.ts';
import { composeValues, ValuesProblem } from './compose-values.ts';
import { explainFailure } from './explain-failure.ts';
import { findSwitch } from './find-switch.ts';
import {
  openQuestions,
  type ReleaseRenderings,
  type Render,
  renderNames,
  renderRelease,
  secretMarks,
} from './render-release.ts';
import { withoutChartLabels } from './without-chart-labels.ts';
import { changedInputs, digestOfServed, recordPath, renderingInputs } from './rendering-inputs.ts';

export interface RenderingsOptions {
  readonly cluster: string;
  /** The record at a path, with its text; `undefined` where there is none; a sentence where it can't be read. */
  readonly readRecord: (path: string) => ReadRecord | undefined;
  readonly formatRecord: (record: RenderingRecord) => string;
  readonly charts: ChartArchives;
  /** Absent: nothing is rendered, records alone answer. */
  readonly render?: Render;
  /** Said before each release that is rendered. */
  readonly progress: (release: string) => void;
  /** Scope of a custom kind whose definition was imported. */
  readonly isClusterScoped: (group: string, kind: string) => boolean | undefined;
  /** Milliseconds since some moment. @default time stands still: a search for a message ends by its number of tries */
  readonly now?: () => number;
  /** Renders every release once more, whatever its record says. */
  readonly anew?: boolean;
}

/** A record as it stands on the disk. */
export type ReadRecord = { readonly record: RenderingRecord; readonly text: string } | { readonly broken: string };

/** A record with everything that is read from it, once. */
interface KnownRendering {
  readonly record: RenderingRecord;
  readonly text: string;
  readonly objects: readonly ObjectFacts[];
}

/** Answers what releases of one cluster make: from their records, else by rendering them. */
export class Renderings {
  readonly #options: RenderingsOptions;
  /** By path: the record on the disk, then what this run rendered. */
  readonly #known = new Map<string, KnownRendering[]>();
  readonly #failures = new Map<string, KnownFailure[]>();
  readonly #broken = new Map<string, string>();

  constructor(options: RenderingsOptions) {
    this.#options = options;
  }

  /** What a release makes where it finds the given cluster. Renders it where no record fits, once for the same question. */
  rendering(request: RenderingRequest, context: RenderingContext): Rendering | undefined {
    const path = recordPath(this.#options.cluster, request);
    try {
      return this.#answer(path, request, context);
    } catch (error) {
      if (!(error instanceof ValuesProblem)) throw error;
      const problem = { changed: [], reason: error.message, remedy: 'Mend the ConfigMap that "valuesFrom" names.' };
      return this.#older(path, request, { inputs: {}, problem });
    }
  }

  #answer(path: string, request: RenderingRequest, context: RenderingContext): Rendering | undefined {
    const known = this.#recordsAt(path, request);
    if (isPending(request, context)) return known[0] === undefined ? undefined : current(path, known[0]);
    const inputs = this.#inputsOf(request, context);
    const fitting = inputs === undefined ? undefined : known.find((each) => fits(each, inputs, context));
    if (fitting !== undefined) return current(path, fitting);
    const rendered = inputs === undefined ? undefined : this.#render(path, { request, context, inputs });
    if (rendered !== undefined && 'record' in rendered) return current(path, rendered);
    return this.#older(path, request, { ...rendered, inputs: inputs ?? {} });
  }

  /**
   * The value of a release that switches a Service or workload off, by its key; `undefined` where nothing can be rendered or no value does it
   * alone. Made for a message: nothing of it is recorded.
   */
  switchOf(request: RenderingRequest, context: RenderingContext, { kind, key }: MissingHandle): string | undefined {
    const { render, charts, now = () => 0 } = this.#options;
    const chart = render === undefined ? undefined : charts.open(request.chart);
    if (render === undefined || chart === undefined || 'reason' in chart) return undefined;
    const end = now() + searchTime;
    const isMade = (values: JsonObject) => {
      const renderings = renderNames({ ...request, values }, context, chart, render);
      return (
        !('error' in renderings) && this.#record(request, context, {}, renderings).handles[kind][key] !== undefined
      );
    };
    return findSwitch(request.values, isMade, () => now() > end);
  }

  #record(
    request: RenderingRequest,
    context: RenderingContext,
    inputs: RenderingRecord['inputs'],
    renderings: ReleaseRenderings,
  ): RenderingRecord {
    return createRecord({
      ...renderings,
      inputs,
      chart: { name: request.chart.name, version: request.chart.version },
      helm: helmOfEngine(context.engine),
      namespace: request.namespace,
      adopted: request.adopted,
      releaseName: request.name,
      secretMarks,
      isClusterScoped: this.#options.isClusterScoped,
    });
  }

  #recordsAt(path: string, request: RenderingRequest): KnownRendering[] {
    const before = this.#known.get(path);
    if (before !== undefined) return before;
    const read = this.#options.anew === true ? undefined : this.#options.readRecord(path);
    if (read !== undefined && 'broken' in read) this.#broken.set(path, read.broken);
    const known =
      read === undefined || 'broken' in read ? [] : [{ ...read, objects: objectsOfRecord(read.record, request) }];
    this.#known.set(path, known);
    return known;
  }

  /** `undefined` where the chart is not there. */
  #inputsOf(request: RenderingRequest, context: RenderingContext): RenderingRecord['inputs'] | undefined {
    const chart = this.#options.charts.digestOf(request.chart);
    return chart === undefined
      ? undefined
      : renderingInputs(request, context, chart, composeValues(request, context, secretMarks[0]));
  }

  /** Renders a release, unless the same question failed before; `undefined` where nothing is rendered. */
  #render(path: string, { request, context, inputs }: Question): KnownRendering | KnownFailure | undefined {
    const { render, charts, progress, formatRecord } = this.#options;
    if (render === undefined) return undefined;
    const failures = this.#failures.getOrInsertComputed(path, () => []);
    const failure = failures.find(
      (each) => changedInputs(each.inputs, inputs).length === 0 && answersFit(each.asked, context, noDefinitions),
    );
    if (failure !== undefined) return failure;
    progress(`${request.namespace}/${request.name}`);
    const chart = charts.open(request.chart);
    const renderings =
      'reason' in chart
        ? chart
        : renderRelease(
            request,
            context,
            chart,
            request.chart.path === undefined ? render : withoutChartLabels(render),
          );
    if ('reason' in renderings || 'error' in renderings) {
      const failed =
        'reason' in renderings
          ? { problem: renderings, asked: {} }
          : { problem: explainFailure(request, renderings.error), asked: openQuestions(renderings.questions) };
      failures.push({ ...failed, inputs });
      return { ...failed, inputs };
    }
    // A chart that reads the whole list depends on all of it.
    const decisive = renderings.first.readsWholeList
      ? { ...inputs, apiVersions: digestOfServed(context.served) }
      : inputs;
    const record = this.#record(request, context, decisive, renderings);
    const known = { record, text: formatRecord(record), objects: objectsOfRecord(record, request) };
    this.#known.get(path)?.push(known);
    return known;
  }

  /** What an older record says, with the reason why there is no newer one. */
  #older(
    path: string,
    request: RenderingRequest,
    { inputs, asked, problem = this.#unrendered(path, request) }: Partial<KnownFailure> & Pick<KnownFailure, 'inputs'>,
  ): Rendering {
    const older = this.#known.get(path)?.[0];
    const changed = older === undefined ? [] : changedInputs(older.record.inputs, inputs);
    const state = older === undefined ? 'unknown' : 'stale';
    const objects = older?.objects ?? [];
    return {
      ...fieldsOf(older?.record),
      ...(asked === undefined ? {} : { asked }),
      state,
      problem: { ...problem, changed },
      objects,
      ...(older === undefined ? {} : { file: { path, content: older.text } }),
    };
  }

  #unrendered(path: string, { chart }: RenderingRequest): RenderingProblem {
    const broken = this.#broken.get(path);
    const reason =
      chart.path !== undefined && this.#options.charts.digestOf(chart) === undefined
        ? `there is no chart in the folder "${chart.path}"`
        : 'this run renders nothing';
    return {
      changed: [],
      reason: broken === undefined ? reason : `${broken}, and ${reason}`,
      remedy: 'Run "strata synth" and commit what it records under "renderings".',
    };
  }
}

/** Milliseconds that are spent on finding a value for a message. */
const searchTime = 3000;

/** A handle that a release does not make. */
export interface MissingHandle {
  readonly kind: 'services' | 'workloads';
  readonly key: string;
}

/** A rendering that failed, with what it asked before it did. */
interface KnownFailure {
  readonly problem: RenderingProblem;
  readonly asked: Rendering['asked'];
  readonly inputs: RenderingRecord['inputs'];
}

interface Question {
  readonly request: RenderingRequest;
  readonly context: RenderingContext;
  readonly inputs: RenderingRecord['inputs'];
}

/** Before a plan is derived nobody knows what its ConfigMaps hold. */
function isPending({ valuesFrom }: RenderingRequest, { isSettled }: RenderingContext): boolean {
  return !isSettled && valuesFrom.some(({ kind }) => kind === 'ConfigMap');
}

/** Whether a record answers the question: the same inputs, and the same answers about API versions. A first round takes the record's word for what it cannot know. */
function fits(
  { record, objects }: KnownRendering,
  inputs: RenderingRecord['inputs'],
  context: RenderingContext,
): boolean {
  const { apiVersions, ...rest } = record.inputs;
  if (changedInputs(rest, inputs).length > 0) return false;
  const isSameList = apiVersions === undefined || !context.isSettled || apiVersions === digestOfServed(context.served);
  return isSameList && answersFit(record.asked, context, { crdsFolder: record.crdsFolder, objects });
}

/** Whether a chart would be told the same again. A first round takes a record's word for what it cannot know. */
function answersFit(
  asked: Rendering['asked'],
  { served, isSettled }: RenderingContext,
  own: Pick<Rendering, 'crdsFolder' | 'objects'>,
): boolean {
  return !isSettled || Object.entries(asked).every(([version, answer]) => answerTo(version, served, own) === answer);
}

const noDefinitions = { crdsFolder: [], objects: [] };

function current(path: string, { record, text, objects }: KnownRendering): Rendering {
  return { ...fieldsOf(record), state: 'current', objects, file: { path, content: text } };
}

function fieldsOf(record: RenderingRecord | undefined): Omit<Rendering, 'state' | 'objects' | 'file' | 'problem'> {
  if (record === undefined) return nothingRendered;
  const { partial, asked, missing, crdsFolder, handles, inputs } = record;
  return {
    ...(inputs.apiVersions === undefined ? {} : { readsApiList: true }),
    partial,
    asked,
    missing,
    crdsFolder,
    handles,
    manifests: countedManifests(record),
  };
}
