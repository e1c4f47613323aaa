import type { Chart } from '../chart/chart.ts';
import { batchesOf, groupsOf, type Group } from './batch-switches.ts';
import { kindsOf, type TryValues } from './find-value-uses.ts';
import type { Switch } from './find-switches.ts';
import type { Flip } from './follow-switches.ts';
import { halvesOf } from './halves-of.ts';
import type { RenderedObject } from './read-rendering.ts';
import type { StandIn } from './stand-in.ts';
import { mergeValues, valuesWith, type Values } from './values.ts';
import { zoneOfSource } from './zones.ts';

export interface FlipOptions {
  readonly base: readonly RenderedObject[];
  readonly tokens: StandIn;
  readonly tryValues: TryValues;
  readonly parallel: number;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Tries each switch over tokens, so that what it brings follows values too; where these do not bear it, over the chart's own values. Switches
 * that are not called "enabled" or the like mostly change nothing that facts hold: several of them are set at once, and tried on their own only
 * where the result differs. So are switches of sub-charts that see nothing of each other: what differs in each is its own switch's doing.
 */
export async function flipSwitches(chart: Chart, switches: readonly Switch[], options: FlipOptions): Promise<Flip[]> {
  const flips = new Map<Switch, Flip>();
  const queue = batchesOf(groupsOf(chart, switches));
  const again: Group[] = [];
  const next = () => {
    if (queue.length === 0) queue.push(...batchesOf(again.splice(0)));
    return queue.shift();
  };
  const work = async () => {
    for (let batch = next(); batch !== undefined; batch = next()) {
      const { done, rest } = await tryBatch(batch, options);
      for (const flip of done) flips.set(flip.switch, flip);
      if (batch.length > 1 && done.length === 0) queue.unshift(...halvesOf(batch));
      else again.push(...rest.flatMap(({ zone, switches: all }) => halvesOf(all).map((half) => ({ zone, switches: half }))));
      options.progress(flips.size, switches.length);
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, work));
  return switches.flatMap((each) => flips.get(each) ?? []);
}

interface Outcome {
  readonly done: readonly Flip[];
  /** Groups in which something differs, and nobody knows yet by which of its switches. */
  readonly rest: readonly Group[];
}

async function tryBatch(batch: readonly Group[], options: FlipOptions): Promise<Outcome> {
  const [first] = batch;
  if (batch.length === 1 && first?.switches.length === 1) return { done: await Promise.all(first.switches.map((each) => flip(each, options))), rest: [] };
  const reference = options.tokens.objects;
  const values = batch.flatMap(({ switches }) => switches).reduce<Values>((all, { path, to }) => mergeValues(all, valuesWith(path, to)), {});
  const objects = await options.tokens.tryValues(values);
  const isBorne = objects !== undefined && (kindsOf(objects) === kindsOf(reference) || areAlike(objects, await options.tryValues(values)));
  const zones = isBorne ? zonesThatDiffer(reference, objects) : undefined;
  // Of several groups each answers for its own sub-chart; of what differs elsewhere nobody knows which of them did it.
  if (objects === undefined || zones === undefined || (batch.length > 1 && [...zones].some((zone) => !batch.some((group) => group.zone === zone)))) return { done: [], rest: batch };
  const changed = batch.filter(({ zone }) => (batch.length > 1 ? zones.has(zone) : zones.size > 0));
  const idle = batch.filter((group) => !changed.includes(group)).flatMap(({ switches }) => switches);
  const single = changed.filter(({ switches }) => switches.length === 1);
  return {
    done: [
      ...idle.map((each) => ({ switch: each, objects: reference, reference })),
      ...single.flatMap(({ zone, switches }) => switches.map((each) => ({ switch: each, objects: withZone(reference, objects, zone), reference }))),
    ],
    rest: changed.filter(({ switches }) => switches.length > 1),
  };
}

async function flip(tried: Switch, { tokens, tryValues, base }: FlipOptions): Promise<Flip> {
  const values = valuesWith(tried.path, tried.to);
  let plain: Promise<readonly RenderedObject[] | undefined> | undefined;
  for (const ground of [tokens, tokens.mapped]) {
    const objects = await ground.tryValues(values, tried.isCondition);
    if (objects === undefined) continue;
    const isSame = kindsOf(objects) === kindsOf(ground.objects);
    if (isSame || areAlike(objects, await (plain ??= tryValues(values, tried.isCondition)))) return { switch: tried, objects, reference: ground.objects };
  }
  const objects = await (plain ?? tryValues(values, tried.isCondition));
  return { switch: tried, ...(objects === undefined ? {} : { objects }), reference: base };
}

/**
 * What only a switch brings was not there when the tokens were sorted out: where it makes so many Services of a value, it makes a token's number of
 * them.
 */
function areAlike(objects: readonly RenderedObject[], plain: readonly RenderedObject[] | undefined): boolean {
  return plain === undefined || kindsOf(objects) === kindsOf(plain);
}

/** Sub-charts of which something came, went or changed. */
function zonesThatDiffer(reference: readonly RenderedObject[], objects: readonly RenderedObject[]): ReadonlySet<string> {
  const before = new Map(reference.map((object) => [object.identity, object]));
  const after = new Set(objects.map(({ identity }) => identity));
  const isNew = (object: RenderedObject) => {
    const old = before.get(object.identity);
    return old !== object && JSON.stringify(old) !== JSON.stringify(object);
  };
  return new Set([...objects.filter(isNew), ...reference.filter(({ identity }) => !after.has(identity))].map(({ source }) => zoneOfSource(source)));
}

/** What a chart makes with the objects of one sub-chart as another rendering has them. */
function withZone(reference: readonly RenderedObject[], objects: readonly RenderedObject[], zone: string): RenderedObject[] {
  return [...reference.filter(({ source }) => zoneOfSource(source) !== zone), ...objects.filter(({ source }) => zoneOfSource(source) === zone)];
}
