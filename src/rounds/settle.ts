import type { ClusterDefinition } from '../authoring/cluster-definition.ts';
import type { ClusterInputs } from '../authoring/cluster-inputs.ts';
import { load } from '../load/load.ts';
import { answerTo } from '../model/api-answers.ts';
import type { Plan, RoundProblems } from '../model/plan.ts';
import type { Release } from '../model/release.ts';
import type { RenderingContext, RenderingRound } from '../model/rendering.ts';
import { releasesOf } from '../model/resource-lookups.ts';
import { derive } from '../passes/derive/derive.ts';
import { firstRound, nextRound } from './rendering-rounds.ts';
import { findLeaks } from './find-leaks.ts';

/** Two rounds are the rule where something changed, three where an order follows from a rendering; more would not end. */
const rounds = 3;

/**
 * Loads and derives until the renderings fit the plan that follows from them: what is served when a release installs, and the
 * ConfigMaps that its values come from, are known only from a whole plan. A cluster whose records are up to date takes one round.
 */
export function settle(definition: ClusterDefinition, inputs: ClusterInputs, root: string): Plan {
  const planOf = (round: RenderingRound) => derive(load(definition, inputs, root, round));
  let round = firstRound(definition);
  let plan = planOf(round);
  for (let count = 1; ; count += 1) {
    const next = nextRound(plan);
    const changed = findChanges(plan, round, next);
    if (changed.length === 0)
      return count === 1
        ? plan
        : withProblems(plan, { unsettled: [], leaks: findLeaks(plan, load(definition, inputs, root, round)) });
    if (count === rounds) return withProblems(plan, { unsettled: changed, leaks: [] });
    round = next;
    plan = planOf(round);
  }
}

function withProblems(plan: Plan, problems: RoundProblems): Plan {
  return problems.unsettled.length + problems.leaks.length === 0 ? plan : { ...plan, rounds: problems };
}

function findChanges(plan: Plan, before: RenderingRound, after: RenderingRound): RoundProblems['unsettled'] {
  return releasesOf(plan).flatMap(({ id, release }) => {
    const [then, now] = [before, after].map((round) => round.contextOf(release.namespace, release.name)) as [
      RenderingContext,
      RenderingContext,
    ];
    const question = changedQuestion(release, then, now);
    return question === undefined ? [] : [{ release: id, question }];
  });
}

/** What a release asked and would now be told otherwise; `undefined` where its rendering fits. */
function changedQuestion(
  { rendering, request }: Release,
  then: RenderingContext,
  now: RenderingContext,
): string | undefined {
  for (const [version, answer] of Object.entries(rendering.asked)) {
    if (answerTo(version, now.served, rendering) !== answer) return `whether "${version}" is served`;
  }
  if (rendering.readsApiList === true && (!then.isSettled || !isSameSet(then.served, now.served)))
    return 'which API versions are served';
  for (const { kind, name } of request.valuesFrom) {
    if (kind !== 'ConfigMap') continue;
    const [old, current] = [then, now].map(({ configMaps }) => JSON.stringify(configMaps.get(name)));
    if (old !== current || !then.isSettled) return `what ConfigMap "${name}" holds`;
  }
  return undefined;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
