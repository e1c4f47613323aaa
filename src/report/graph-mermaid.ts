import type { Plan } from '../model/plan.ts';
import { countOf } from './count-of.ts';

/** Units as one Mermaid flowchart, of several clusters a box each; an arrow points from what starts first to what waits for it. */
export function graphMermaid(plans: readonly Plan[]): string {
  const [only, ...others] = plans;
  const lines = only !== undefined && others.length === 0 ? unitLines(only, 'u') : plans.flatMap(boxLines);
  return `${['flowchart LR', ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

function boxLines(plan: Plan, index: number): string[] {
  return [
    `subgraph c${index}["${escapeMermaid(plan.target.name)}"]`,
    ...unitLines(plan, `c${index}u`).map((line) => `  ${line}`),
    'end',
  ];
}

function unitLines({ units }: Plan, prefix: string): string[] {
  const ids = new Map(units.map(({ name }, index) => [name, `${prefix}${index}`]));
  return [
    ...units.map(
      ({ name, resources }) =>
        `${ids.get(name)}["${escapeMermaid(name)}<br/>${countOf(resources.length, 'resource')}"]`,
    ),
    ...units.flatMap(({ name, dependsOn }) => dependsOn.map((needed) => `${ids.get(needed)} --> ${ids.get(name)}`)),
  ];
}

function escapeMermaid(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
