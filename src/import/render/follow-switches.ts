import type { ChartObject, FactEdit, ObjectChange, ValueCondition } from '../../model/chart-facts.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { editsBetween } from './edits-between.ts';
import type { Switch } from './find-switches.ts';
import type { RenderedObject } from './read-rendering.ts';
import type { MapTrial } from './try-maps.ts';
import { translateEdits } from './translate-edits.ts';

/** What a chart rendered with one switch set otherwise; without objects where it did not render. */
export interface Flip {
  readonly switch: Switch;
  readonly objects?: readonly RenderedObject[];
  /** What it is compared with: the same objects in the same order as those of the facts, rendered with the same values but for the switch. */
  readonly reference: readonly RenderedObject[];
}

/**
 * Works the outcome of switches into the objects of a chart: what vanished gets a condition, what appeared is added with one, what changed
 * gets a change. What appeared from a file that reads mappings which nobody can follow varies with these. Each switch was tried on its own; switches that only matter together stay unknown.
 */
export function followSwitches(base: readonly RenderedObject[], flips: readonly Flip[], readIn: MapTrial['readIn']): ChartObject[] {
  const outcomes = flips.flatMap(({ switch: tried, objects, reference }) => (objects === undefined ? [] : [{ tried, reference, byIdentity: indexed(objects) }]));
  const kept = base.map((object, index) => followObject(object, index, outcomes));
  const added = outcomes.flatMap(({ tried, reference, byIdentity }) => {
    const known = new Set(reference.map(({ identity }) => identity));
    return [...byIdentity.values()].filter(({ identity }) => !known.has(identity)).map((object) => ({ ...withVariance(object, readIn), when: [conditionOf(tried, true)] }));
  });
  return [...kept, ...withoutRepeats(added)];
}

function withVariance({ facts, source }: RenderedObject, readIn: MapTrial['readIn']): ChartObject {
  const paths = [...new Set([...(facts.variesWith ?? []), ...(readIn.get(source) ?? [])])].sort();
  return paths.length === 0 ? facts : { ...facts, variesWith: paths };
}

interface Outcome {
  readonly tried: Switch;
  readonly reference: readonly RenderedObject[];
  readonly byIdentity: ReadonlyMap<string, RenderedObject>;
}

function followObject({ facts }: RenderedObject, index: number, outcomes: readonly Outcome[]): ChartObject {
  const when: ValueCondition[] = [];
  const changes: ObjectChange[] = [];
  for (const { tried, reference, byIdentity } of outcomes) {
    const before = reference[index];
    const after = before === undefined ? undefined : byIdentity.get(before.identity);
    if (before === undefined || after === undefined) when.push(conditionOf(tried, false));
    else if (before !== after) {
      const edits = editsBetween(before.facts, after.facts);
      const translated = before.facts === facts ? edits : translateEdits(edits, before.facts as unknown as Json, facts as unknown as Json);
      if (edits.length > 0) changes.push({ when: [conditionOf(tried, true)], edits: followable(translated, facts, tried) });
    }
  }
  return {
    ...facts,
    ...(when.length === 0 ? {} : { when: unique(when) }),
    ...(changes.length === 0 ? {} : { changes }),
  };
}

/** The condition under which a switch stands as it was tried, or as it stood before. */
function conditionOf({ path, default: own, base, to }: Switch, flipped: boolean): ValueCondition {
  // A name that was put in for the trial stands for any name.
  if (base === '' && to !== '') return { path, is: flipped, default: own };
  if (typeof to === 'boolean' && typeof base === 'boolean') return { path, is: flipped ? to : base, default: own };
  return flipped ? { path, is: to, default: own } : { path, is: to, not: true, default: own };
}

/** Switches of one enum all say the same of what only its base makes. */
function unique(conditions: readonly ValueCondition[]): ValueCondition[] {
  return [...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values()];
}

/** What changes a mapping that is followed as a whole cannot be told in fields. */
function followable(edits: readonly FactEdit[], facts: ChartObject, { path }: Switch): FactEdit[] {
  const clear = edits.filter(({ at }) => !isBelowText(facts as unknown as Json, at.split('.')));
  return clear.length === edits.length ? clear : [...clear, { at: 'variesWith', add: [path] }];
}

function isBelowText(value: Json | undefined, [key = '', ...rest]: readonly string[]): boolean {
  if (typeof value === 'string') return true;
  if (value === null || typeof value !== 'object') return false;
  const below = Array.isArray(value) ? (value as readonly JsonObject[]).find(({ name }) => name === key) : (value as JsonObject)[key];
  return rest.length > 0 && isBelowText(below, rest);
}

/** Two switches that are made of one (`a.enabled` and its alias) bring the same object under each; both stay listed. */
function withoutRepeats(objects: readonly ChartObject[]): ChartObject[] {
  return [...new Map(objects.map((object) => [JSON.stringify(object), object])).values()];
}

function indexed(objects: readonly RenderedObject[]): ReadonlyMap<string, RenderedObject> {
  return new Map(objects.map((object) => [object.identity, object]));
}
