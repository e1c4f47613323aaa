import type { TryValues } from './find-value-uses.ts';
import { isSecuritySwitch, type Switch } from './find-switches.ts';
import type { Flip } from './follow-switches.ts';
import type { RenderedObject } from './read-rendering.ts';
import type { StandIn } from './stand-in.ts';
import { mergeValues, valuesWith, type Values } from './values.ts';

/**
 * Switches of what pods may do can belong to pods that another switch brings, and then change nothing by themselves. Each switch that brings pods is set
 * once more together with those beside it: where the pods then differ, the objects vary with these.
 */
export async function doubtHidden(flips: readonly Flip[], { tryValues, maps }: Pick<StandIn, 'tryValues' | 'maps'>): Promise<readonly Flip[]> {
  const isFollowed = ({ path }: Switch) => maps.safe.some((map) => path.startsWith(`${map.path}.`));
  const idle = flips.filter((flip) => flip.objects !== undefined && isSecuritySwitch(flip.switch) && !isFollowed(flip.switch) && !changesAny(flip)).map((flip) => flip.switch);
  if (idle.length === 0) return flips;
  const doubted: Flip[] = [];
  for (const flip of flips) doubted.push(await doubt(flip, idle.filter(({ path }) => path.startsWith(scopeOf(flip.switch.path))), tryValues));
  return doubted;
}

async function doubt(flip: Flip, idle: readonly Switch[], tryValues: TryValues): Promise<Flip> {
  const known = new Set(flip.reference.map(({ identity }) => identity));
  const { objects } = flip;
  if (idle.length === 0 || objects === undefined || !objects.some(({ identity, facts }) => facts.pods !== undefined && !known.has(identity))) return flip;
  const values = [flip.switch, ...idle].reduce<Values>((all, { path, to }) => mergeValues(all, valuesWith(path, to)), {});
  const together = new Map((await tryValues(values))?.map((object) => [object.identity, object]) ?? []);
  const paths = idle.map(({ path }) => path).sort();
  const differs = ({ identity, facts }: RenderedObject) => JSON.stringify(together.get(identity)?.facts.pods?.spec) !== JSON.stringify(facts.pods?.spec);
  return {
    ...flip,
    objects: objects.map((object) => (known.has(object.identity) || object.facts.pods === undefined || !differs(object) ? object
      : { ...object, facts: { ...object.facts, variesWith: [...new Set([...(object.facts.variesWith ?? []), ...paths])].sort() } })),
  };
}

function changesAny({ objects = [], reference }: Flip): boolean {
  return objects.length !== reference.length || objects.some((object, index) => object !== reference[index] && JSON.stringify(object.facts) !== JSON.stringify(reference[index]?.facts));
}

/** What stands beside a switch: `agent.` of `agent.enabled`. */
function scopeOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.') + 1);
}
