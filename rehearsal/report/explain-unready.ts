import { formatNode, isExternalId } from '../../src/model/identity.ts';
import type { NodeId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Unready } from '../watch/find-unready.ts';
import type { UnreadyObject } from './rehearsal-report.ts';

/** Of what a release makes, what stands deepest comes first: a pod waits for its claim, a workload for its pods. */
const depths: readonly string[] = ['/PersistentVolumeClaim', '/Pod', 'batch/Job', 'source.toolkit.fluxcd.io/HelmChart'];

interface Step {
  readonly to: string;
  readonly text: string;
}

/** What is not Ready, each with the chain of what it waits for down to the cause; objects in which chains of others end stand first. */
export function explainUnready(unready: readonly Unready[], plan: Plan, made: ReadonlySet<string>): UnreadyObject[] {
  const byId = new Map(unready.map((found) => [idOf(found), found]));
  const explained = unready.map((found) => {
    const steps = chainOf(idOf(found), (at) => nextOf(at, byId, plan, made));
    return { found, steps, end: steps.at(-1)?.to };
  });
  const waiters = (id: string) => explained.filter(({ end }) => end === id).length;
  return explained
    .map((one, index) => ({ ...one, index, waiting: waiters(idOf(one.found)) }))
    .toSorted((a, b) => b.waiting - a.waiting || a.index - b.index)
    .map(({ found, steps }) => ({ object: found.title, why: found.why, chain: steps.map(({ text }) => text) }));
}

function chainOf(start: string, next: (at: string) => readonly Step[]): Step[] {
  const steps: Step[] = [];
  const seen = new Set([start]);
  for (let at: string | undefined = start; at !== undefined; at = steps.at(-1)?.to) {
    const step = next(at).find(({ to }) => !seen.has(to));
    if (step === undefined) return steps;
    seen.add(step.to);
    steps.push(step);
  }
  return steps;
}

/** What an object waits for that is not there or not Ready: first by the compiler's edges, then what a release makes itself. */
function nextOf(at: string, unready: ReadonlyMap<string, Unready>, plan: Plan, made: ReadonlySet<string>): Step[] {
  const external = plan.externals.find(({ id }) => id === at);
  if (external?.after !== undefined) return [waitsFor(external.after, 'it is made only after that', unready)];
  const needed = plan.edges
    .filter(({ from, to }) => from === at && (isExternalId(to) ? !made.has(to) : unready.has(to)))
    .map(({ to, reason }) => waitsFor(to, reason, unready));
  const own = [...unready.values()].filter(({ release }) => release === at);
  const failing = depths
    .flatMap((kind) => own.filter((found) => found.kind === kind))
    .map((found) => ({ to: idOf(found), text: `makes ${found.title}, which ${found.why}` }));
  return [...needed, ...failing];
}

function waitsFor(to: NodeId, reason: string, unready: ReadonlyMap<string, Unready>): Step {
  const isReadyByWord = [...unready.values()].some(({ release }) => release === to);
  const otherwise = isReadyByWord ? 'is Ready by its own word alone' : 'is not there';
  const why = unready.get(to)?.why ?? (isExternalId(to) ? 'has not been made' : otherwise);
  return { to, text: `needs ${formatNode(to)} (${reason}), which ${why}` };
}

function idOf({ kind, namespace, name }: Unready): string {
  return `${kind}/${namespace}/${name}`;
}
