import type { NodeId } from '../../../model/identity.ts';
import type { Wait } from './find-waits.ts';
import { formatNode, isExternalId, parseResourceId } from '../../../model/identity.ts';

const repositories: ReadonlySet<string> = new Set(['HelmRepository', 'OCIRepository', 'GitRepository', 'Bucket']);

/** What would break the cycle: the first of its links that can be moved. */
export function cycleRemedy(cycle: readonly Wait[]): string {
  const [first] = cycle;
  const { edge, needed } = first!;
  if (edge === undefined || needed === undefined)
    return `Remove one of these orders, for example that "${first!.fromUnit}" starts after "${first!.toUnit}".`;
  const { fromUnit, toUnit } = first!;
  if (fromUnit === toUnit)
    return `Remove one of these needs, for example that ${formatNode(edge.from)} needs ${formatNode(needed)}.`;
  const back = cycle.find((wait) => wait.to === first!.from && wait !== first);
  const startFirst = back?.order === undefined ? undefined : `let "${toUnit}" start first`;
  if (movable(first!))
    return `Make ${nameOf(needed)} part of "${fromUnit}", or ${startFirst ?? split(edge.from, fromUnit)}.`;
  return `${capital(startFirst ?? split(edge.from, fromUnit))}.`;
}

/** Whether what is needed could stand in the unit that needs it: not what brings a CRD, and not what only comes after an external. */
function movable(wait: Wait): boolean {
  return (
    wait.external === undefined &&
    wait.edge?.kind !== 'crd' &&
    wait.edge?.kind !== 'webhook' &&
    wait.edge?.kind !== 'api-service'
  );
}

function split(from: NodeId, unit: string): string {
  return `move ${formatNode(from)} from "${unit}" into a unit of its own`;
}

function nameOf(id: NodeId): string {
  return !isExternalId(id) && repositories.has(parseResourceId(id).kind) ? 'the repository' : formatNode(id);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
