import type { Plan } from '../model/plan.ts';
import { countOf } from './count-of.ts';

/** Units as a Mermaid flowchart; an arrow points from what starts first to what waits for it. */
export function graphMermaid(plan: Plan): string {
  const numbers = new Map(plan.units.map((unit, index) => [unit.name, `u${index}`]));
  return `${[
    'flowchart LR',
    ...plan.units.map(({ name, resources }) => {
      return `  ${numbers.get(name)}["${escapeMermaid(name)}<br/>${countOf(resources.length, 'resource')}"]`;
    }),
    ...plan.units.flatMap(({ name, dependsOn }) => dependsOn.map((needed) => `  ${numbers.get(needed)} --> ${numbers.get(name)}`)),
  ].join('\n')}\n`;
}

function escapeMermaid(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
