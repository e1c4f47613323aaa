import { podSecurityOf } from '../../../src/knowledge/facts/pod-security.ts';
import { reckonFacts } from '../../../src/knowledge/facts/reckon-facts.ts';
import type { Chart } from '../../../src/import/chart/chart.ts';
import { findMaps } from '../../../src/import/render/find-maps.ts';
import type { Renderer } from '../../../src/import/render/helm.ts';
import { RenderingReader } from '../../../src/import/render/read-rendering.ts';
import { defaultValues, leavesOf, mergeValues, valuesWith, type Values } from '../../../src/import/render/values.ts';
import { valuesOfChart } from '../../../src/import/values/chart-values.ts';
import type { ChartFacts } from '../../../src/model/chart-facts.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { objectsOfChart } from '../../../src/model/objects-of-release.ts';
import type { PodSecurityFacts } from '../../../src/model/object-facts.ts';
import { unfollowedValues } from '../../../src/model/unfollowed-values.ts';

const levels = ['privileged', 'baseline', 'restricted'];
const release = 'other';
const namespace = 'place';

/** What the facts say of the level of one workload's pods, and what a rendering says. */
export interface LevelClaim {
  readonly workload: string;
  readonly said: PodSecurityFacts;
  readonly rendered: PodSecurityFacts;
  /** Whether the facts say that they do not know. */
  readonly isUnsure: boolean;
}

/** Compares facts with a rendering under the same values, workload by workload. `undefined` where the chart does not render so. */
export async function claimsUnder(facts: ChartFacts, renderer: Renderer, values: JsonObject): Promise<readonly LevelClaim[] | undefined> {
  const rendering = await renderer.render({ release, namespace, values, served: [], withoutCrds: true });
  if (!('text' in rendering)) return undefined;
  const known = new Map(objectsOfChart(facts, release, namespace, values).map(reckonFacts).map((object) => [`${object.kind} ${object.namespace}/${object.name}`, object]));
  const isOpen = unfollowedValues({ ...facts, objects: [] }, values).length > 0;
  return new RenderingReader().read(rendering.text, namespace).flatMap(({ facts: { kind, namespace: place, name, pods } }) => {
    const workload = `${kind} ${place}/${name}`;
    const object = known.get(workload);
    if (pods?.spec === undefined || object?.pods === undefined) return [];
    return [{ workload, said: object.pods.podSecurity, rendered: podSecurityOf(pods.spec), isUnsure: isOpen || object.unsure !== undefined }];
  });
}

/** A level that is stricter than what runs, and that the facts are sure of: nothing would say that its pods are refused. */
export function isTooLenient({ said, rendered, isUnsure }: LevelClaim): boolean {
  return !isUnsure && levels.indexOf(said.level) > levels.indexOf(rendered.level);
}

const contexts = [
  { privileged: true }, { runAsUser: 0 }, { capabilities: { add: ['SYS_ADMIN'] } }, { seccompProfile: { type: 'Unconfined' } }, { allowPrivilegeEscalation: true }, { runAsNonRoot: false },
  { allowPrivilegeEscalation: false, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' }, capabilities: { drop: ['ALL'] } },
];
const switches = /^(host(Network|PID|IPC)|privileged|allowPrivilegeEscalation|runAsNonRoot|enabled)$/;

/** Values that matter for the level of pods: for each mapping one of several, for each switch the other side. */
export function securityValues(chart: Chart, given: Values): readonly JsonObject[] {
  const values = mergeValues(defaultValues(chart), given);
  const maps = findMaps(values, valuesOfChart(chart)).filter(({ path }) => /security_?context/i.test(path)).map(({ path }) => path);
  const flips = [...leavesOf(values)].filter(([path, value]) => typeof value === 'boolean' && switches.test(path.slice(path.lastIndexOf('.') + 1)));
  const numbers = [...leavesOf(values)].filter(([path, value]) => typeof value === 'number' && /uid$|runAsUser$/i.test(path));
  return [
    ...maps.flatMap((path) => contexts.map((context) => valuesWith(path, context))),
    ...flips.map(([path, value]) => valuesWith(path, value !== true)),
    ...numbers.map(([path]) => valuesWith(path, 0)),
  ].map((one) => mergeValues(given, one) as JsonObject);
}

/** Sets of values that hold several of these at once: each as good as chance, and the same every time. */
export function* someOf(sets: readonly JsonObject[], count: number, together: number): Generator<JsonObject> {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  for (let made = 0; made < count && sets.length > 0; made += 1) {
    yield Array.from({ length: together }, () => sets[next() % sets.length] ?? {}).reduce((all, one) => mergeValues(all, one) as JsonObject);
  }
}
