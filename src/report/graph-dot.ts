import type { Plan } from '../model/plan.ts';
import { countOf } from './count-of.ts';
import { phrasesBetween, unitReasons } from './unit-reasons.ts';

/** Units in Graphviz' language; an arrow points from what starts first to what waits for it, its tooltip says why. */
export function graphDot(plan: Plan): string {
  const reasons = unitReasons(plan);
  return `${[
    `digraph ${quote(plan.target.name)} {`,
    '  rankdir=LR;',
    '  node [shape=box];',
    ...plan.units.map(
      ({ name, resources }) =>
        `  ${quote(name)} [label=${quote(`${name}\n${countOf(resources.length, 'resource')}`)}];`,
    ),
    ...plan.units.flatMap(({ name, dependsOn }) => {
      return dependsOn.map((needed) => {
        const because = phrasesBetween(plan, reasons, name, needed);
        const tooltip = because.length === 0 ? '' : ` [tooltip=${quote(because.join('\n'))}]`;
        return `  ${quote(needed)} -> ${quote(name)}${tooltip};`;
      });
    }),
    '}',
  ].join('\n')}\n`;
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
