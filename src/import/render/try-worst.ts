import type { MapToken } from './find-maps.ts';
import type { TryValues } from './find-value-uses.ts';
import { halvesOf } from './halves-of.ts';
import type { RenderedObject } from './read-rendering.ts';
import { isMapping, mergeValues, valueAt, valuesWith, type Values } from './values.ts';

/** What a template may read out of a security context field by field, each as lax as can be. */
const worst: Values = {
  privileged: true, allowPrivilegeEscalation: true, runAsNonRoot: false, runAsUser: 0, procMount: 'Unmasked',
  capabilities: { add: ['SYS_ADMIN'] }, seccompProfile: { type: 'Unconfined' }, seLinuxOptions: { type: 'spc_t' }, appArmorProfile: { type: 'Unconfined' },
};

/**
 * Of security contexts that show nowhere as they are, those that change pods all the same. Fields that the chart's values have are left alone: these
 * are followed on their own.
 */
export async function tryWorst(maps: readonly MapToken[], given: Values, base: readonly RenderedObject[], tryValues: TryValues, budget: number): Promise<{ index: number; varying: string[] }[]> {
  const contexts = maps.filter(({ path }) => /security_?context/i.test(path));
  const found: { index: number; varying: string[] }[] = [];
  const queue = contexts.length === 0 ? [] : [contexts];
  for (let left = budget; queue.length > 0 && left > 0; left -= 1) {
    const group = queue.shift() ?? [];
    const objects = await tryValues(group.reduce<Values>((all, { path }) => mergeValues(all, valuesWith(path, worstOf(valueAt(given, path)))), {}));
    const changed = objects?.flatMap(({ facts }, index) => (JSON.stringify(facts.pods?.spec) === JSON.stringify(base[index]?.facts.pods?.spec) ? [] : [index]));
    if (changed !== undefined && changed.length === 0) continue;
    if (group.length > 1) queue.push(...halvesOf(group));
    else found.push(...(changed ?? []).map((index) => ({ index, varying: group.map(({ path }) => path) })));
  }
  // What there was no time for may be read anywhere.
  for (const { path } of queue.flat()) for (const [index, { facts }] of base.entries()) if (facts.pods !== undefined) found.push({ index, varying: [path] });
  return found;
}

function worstOf(own: unknown): Values {
  const known = isMapping(own) ? own : {};
  return Object.fromEntries(Object.entries(worst).filter(([field]) => known[field] === undefined));
}
