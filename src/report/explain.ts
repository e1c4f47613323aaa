import type { Plan } from '../model/plan.ts';
import { explainNode } from './explain-node.ts';
import { explainUnit } from './explain-unit.ts';
import type { Explanation } from './explanation.ts';
import type { Subject } from './find-subjects.ts';

/** Collects what a unit or object needs, what needs it, why, and the line of TypeScript that made it. */
export function explain(plan: Plan, subject: Subject): Explanation {
  return subject.type === 'unit' ? explainUnit(plan, subject.name) : explainNode(plan, subject.id);
}
