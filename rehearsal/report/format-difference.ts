import type { ObjectDifference } from '../records/prove-records.ts';

/** What of an object is not as its record says. */
export function formatDifference({ object, field, recorded, found }: ObjectDifference): string {
  if (field !== '') return `${object}: ${field} is ${found}, but recorded as ${recorded}`;
  return `${object} ${found}, but its record ${recorded === 'absent' ? 'does not have it' : 'has it'}`;
}
