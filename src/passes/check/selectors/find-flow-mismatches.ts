import type { Flow } from '../../../model/flow.ts';
import type { KnownPods } from '../support/index-pods.ts';
import type { LazyPlace } from '../../../model/source-place.ts';
import type { Mismatch, SelectorContext } from './selector-context.ts';
import type { NodeId } from '../../../model/identity.ts';
import { quoteList, quoteNode, quoteTitle } from '../support/words.ts';
import { readLabelMap } from '../../../knowledge/label-selector.ts';

/** A flow to a port where nobody listens, and the workload that does not. */
export interface FlowMismatch extends Mismatch {
  readonly workload: NodeId;
  readonly place: LazyPlace;
}

/**
 * A declared flow goes to a port of the pods that it names: else the policies that follow from it let through what nobody asks for, and refuse what is
 * asked for. As with Services, only our own pods that declare ports are judged.
 */
export function findFlowMismatches(
  flows: readonly Flow[],
  { pods }: Pick<SelectorContext, 'pods'>,
): readonly FlowMismatch[] {
  return flows.flatMap((flow) => {
    if (flow.to.type !== 'pods') return [];
    const known = pods.find(flow.to.namespace, readLabelMap(flow.to.labels));
    if (!known.every(({ provision, pods: { ports } }) => provision.how === 'manifest' && ports.length > 0)) return [];
    return known.length === 0 ? [] : flow.ports.flatMap((port) => mismatchOf(flow, port, known) ?? []);
  });
}

function mismatchOf(
  { from, to, reason, place }: Flow,
  { port, protocol }: Flow['ports'][number],
  known: readonly KnownPods[],
): FlowMismatch | undefined {
  const ports = known.flatMap(({ pods }) => pods.ports);
  if (ports.some((each) => each.port === port && each.protocol === protocol)) return undefined;
  const [first] = known;
  if (first === undefined) return undefined;
  const workload = first.provision.provider;
  return {
    workload,
    place,
    message:
      `The flow from ${quoteTitle(from.title)} to ${quoteTitle(to.title)} (${reason}) goes to ${protocol} ${port}, ` +
      `which no container of ${quoteNode(workload)} has; they have ${quoteList([...new Set(ports.map((each) => `${each.protocol} ${each.port}`))], 6)}.`,
    remedy: 'Declare the flow to a port that a container declares: those of pods, not of Services.',
  };
}
