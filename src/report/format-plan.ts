import type { Plan } from '../model/plan.ts';

/**
 * The whole plan as JSON: for reading what the passes see, not a contract. Places are resolved, maps become objects, chart facts
 * are left out (they stand in `imports/`).
 */
export function formatPlan(plan: Plan): string {
  return `${JSON.stringify(plan, replace, 2)}\n`;
}

function replace(key: string, value: unknown): unknown {
  if (key === 'place' && typeof value === 'function') return value();
  if (key === 'facts' || key === 'shape') return undefined;
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}
