import type { ChartObject, ObjectChange, ValueCondition } from '../../model/chart-facts.ts';
import { editsBetween } from './edits-between.ts';
import type { Switch } from './find-switches.ts';
import type { RenderedObject } from './read-rendering.ts';

/** What a chart rendered with one switch set otherwise; without objects where it did not render. */
export interface Flip {
  readonly switch: Switch;
  readonly objects?: readonly RenderedObject[];
}

/**
 * Works the outcome of switches into the objects of a chart: what vanished gets a condition, what appeared is added with one, what changed
 * gets a change. Each switch was tried on its own; switches that only matter together stay unknown.
 */
export function followSwitches(base: readonly RenderedObject[], flips: readonly Flip[]): ChartObject[] {
  const outcomes = flips.flatMap(({ switch: tried, objects }) => (objects === undefined ? [] : [{ tried, byIdentity: indexed(objects) }]));
  const known = new Set(base.map(({ identity }) => identity));
  const kept = base.map((object) => followObject(object, outcomes));
  const added = outcomes.flatMap(({ tried, byIdentity }) =>
    [...byIdentity.values()].filter(({ identity }) => !known.has(identity)).map(({ facts }) => ({ ...facts, when: [conditionOf(tried, true)] })));
  return [...kept, ...withoutRepeats(added)];
}

interface Outcome {
  readonly tried: Switch;
  readonly byIdentity: ReadonlyMap<string, RenderedObject>;
}

function followObject({ identity, facts }: RenderedObject, outcomes: readonly Outcome[]): ChartObject {
  const when: ValueCondition[] = [];
  const changes: ObjectChange[] = [];
  for (const { tried, byIdentity } of outcomes) {
    const after = byIdentity.get(identity);
    if (after === undefined) when.push(conditionOf(tried, false));
    else {
      const edits = editsBetween(facts, after.facts);
      if (edits.length > 0) changes.push({ when: [conditionOf(tried, true)], edits });
    }
  }
  return {
    ...facts,
    ...(when.length === 0 ? {} : { when: unique(when) }),
    ...(changes.length === 0 ? {} : { changes: changes.sort((a, b) => laxity(a) - laxity(b)) }),
  };
}

/** The condition under which a switch stands as it was tried, or as it stood before. */
function conditionOf(tried: Switch, flipped: boolean): ValueCondition {
  const { path, default: own, base, to } = tried;
  // A name that was put in for the trial stands for any name.
  const isName = base === '' && typeof to === 'string';
  if (isName) return { path, is: flipped, default: own };
  if (typeof to === 'boolean' && typeof base === 'boolean') return { path, is: flipped ? to : base, default: own };
  return flipped ? { path, is: to, default: own } : { path, is: to, not: true, default: own };
}

/** Switches of one enum all say the same of what only its base makes. */
function unique(conditions: readonly ValueCondition[]): ValueCondition[] {
  const seen = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  return [...seen.values()];
}

/** Laxer levels of Pod Security come last, so that they hold where several changes apply. */
function laxity(change: ObjectChange): number {
  const level = change.edits.find(({ at }) => at === 'pods.podSecurity.level')?.set;
  return ['restricted', 'baseline', 'privileged'].indexOf(String(level));
}

/** Two switches that are made of one (`a.enabled` and its alias) bring the same object under each; both stay listed. */
function withoutRepeats(objects: readonly ChartObject[]): ChartObject[] {
  return [...new Map(objects.map((object) => [JSON.stringify(object), object])).values()];
}

function indexed(objects: readonly RenderedObject[]): ReadonlyMap<string, RenderedObject> {
  return new Map(objects.map((object) => [object.identity, object]));
}
