import { kindsOf, type TryValues } from './find-value-uses.ts';
import type { Switch } from './find-switches.ts';
import type { Flip } from './follow-switches.ts';
import type { RenderedObject } from './read-rendering.ts';
import type { StandIn } from './stand-in.ts';
import { mergeValues, valuesWith, type Values } from './values.ts';

export interface FlipOptions {
  readonly base: readonly RenderedObject[];
  readonly tokens: StandIn;
  readonly tryValues: TryValues;
  readonly parallel: number;
  readonly progress: (done: number, total: number) => void;
}

/** How many switches are set at once that are not likely to matter. */
const groupSize = 12;

/**
 * Tries each switch over tokens, so that what it brings follows values too; where these do not bear it, over the chart's own values. Switches
 * that are not called "enabled" or the like mostly change nothing that facts hold: several of them are set at once, and tried on their own only
 * where the result differs.
 */
export async function flipSwitches(switches: readonly Switch[], options: FlipOptions): Promise<Flip[]> {
  const flips = new Map<Switch, Flip>();
  const queue = groupsOf(switches);
  const work = async () => {
    for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      if (others.length === 0) flips.set(first, await flip(first, options));
      else if (await changesNothing(group, options)) for (const each of group) flips.set(each, { switch: each, objects: options.tokens.objects, reference: options.tokens.objects });
      else queue.unshift(group.slice(0, Math.ceil(group.length / 2)), group.slice(Math.ceil(group.length / 2)));
      options.progress(flips.size, switches.length);
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, work));
  return switches.flatMap((each) => flips.get(each) ?? []);
}

async function flip(tried: Switch, { tokens, tryValues, base }: FlipOptions): Promise<Flip> {
  const values = valuesWith(tried.path, tried.to);
  const objects = await tokens.tryValues(values, tried.isCondition);
  if (objects !== undefined && kindsOf(objects) === kindsOf(tokens.objects)) return { switch: tried, objects, reference: tokens.objects };
  const plain = await tryValues(values, tried.isCondition);
  // What only the switch brings was not there when the tokens were sorted out: where it makes so many Services of a value, it makes a token's number of them.
  const bearsTokens = objects !== undefined && (plain === undefined || kindsOf(objects) === kindsOf(plain));
  if (bearsTokens) return { switch: tried, objects, reference: tokens.objects };
  return { switch: tried, ...(plain === undefined ? {} : { objects: plain }), reference: base };
}

async function changesNothing(group: readonly Switch[], { tokens }: FlipOptions): Promise<boolean> {
  const values = group.reduce<Values>((all, { path, to }) => mergeValues(all, valuesWith(path, to)), {});
  const objects = await tokens.tryValues(values);
  return objects?.length === tokens.objects.length && objects.every((object, index) => {
    const before = tokens.objects[index];
    return object === before || JSON.stringify(object) === JSON.stringify(before);
  });
}

/** Likely switches alone; others in groups in which no path stands twice. */
function groupsOf(switches: readonly Switch[]): Switch[][] {
  const groups: Switch[][] = [];
  for (const each of switches) {
    const open = groups.findLast((group) => group.length < groupSize && group.every((other) => !isLikely(other) && other.path !== each.path));
    if (isLikely(each) || open === undefined) groups.push([each]);
    else open.push(each);
  }
  return groups;
}

function isLikely({ path, to, isCondition }: Switch): boolean {
  return isCondition || typeof to !== 'boolean' || /(^|\.)(enabled?|create|install\w*)$/i.test(path);
}
