import type { Edge, EdgeKind } from '../../src/model/edge.ts';
import { formatNode, isExternalId, parseResourceId } from '../../src/model/identity.ts';
import type { NodeId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import { resourcesById } from '../../src/model/resource-lookups.ts';

/** A derived edge that puts one unit after another, to be tried. */
export interface EdgeTrial {
  readonly edge: Edge;
  /** The unit that waits. */
  readonly unit: string;
  /** The unit that it waits for. */
  readonly needs: string;
}

/** Every derived edge between units, perhaps through externals. What a person wrote down needs no proof. */
export function edgeTrials(plan: Plan): EdgeTrial[] {
  const resources = resourcesById(plan);
  const after = new Map<NodeId, NodeId | undefined>(plan.externals.map((external) => [external.id, external.after]));
  return plan.edges
    .filter(({ explicit }) => !explicit)
    .flatMap((edge) => {
      const needed = isExternalId(edge.to) ? (after.get(edge.to) ?? edge.to) : edge.to;
      const [unit, needs] = [resources.get(edge.from)?.unit, resources.get(needed)?.unit];
      return unit === undefined || needs === undefined || unit === needs ? [] : [{ edge, unit, needs }];
    });
}

/** How refusals read that do not name the object. */
const saidOf: Readonly<Partial<Record<EdgeKind, RegExp>>> = Object.freeze({
  webhook: /failed calling webhook/,
  cni: /network plugin/i,
  crd: /no matches for kind/,
});

/** Whether a complaint is about what an edge needs: it names it, or says what only its absence brings about. */
export function speaksOf({ kind, to, through = to, reason }: Edge, complaint: string): boolean {
  if (isExternalId(through)) return complaint.includes(reason) || saidOf[kind]?.test(complaint) === true;
  const { name } = parseResourceId(through);
  const isSaid = saidOf[kind]?.test(complaint) ?? true;
  // A definition is named by its group, a webhook by whatever its configuration says.
  const word = kind === 'crd' ? name.slice(name.indexOf('.') + 1) : name;
  return isSaid && (kind === 'webhook' || kind === 'cni' || hasWord(complaint, word));
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\w.-])${escaped}(?![\\w-])`).test(text);
}

/** The needed object as people read it. */
export function neededOf({ to, through = to }: Edge): string {
  return formatNode(through);
}
