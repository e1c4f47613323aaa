import { formatSeconds } from './format-seconds.ts';
import type { DriftStory } from './rehearsal-report.ts';

/** What was done to an object, and what came of it. */
export function formatDrift({ object, change, field, restored, after }: DriftStory): string {
  const done = change === 'deleted' ? `deleted ${object}` : `changed ${field ?? 'a field'} of ${object}`;
  return `${done}, ${restored ? `restored after ${formatSeconds(after ?? 0)}` : 'not restored'}`;
}
