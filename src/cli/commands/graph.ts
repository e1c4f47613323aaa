import type { Plan } from '../../model/plan.ts';
import { formatPlan } from '../../report/format-plan.ts';
import { graphDot } from '../../report/graph-dot.ts';
import { graphJson } from '../../report/graph-json.ts';
import { graphMermaid } from '../../report/graph-mermaid.ts';
import { graphTree } from '../../report/graph-tree.ts';
import type { Paint } from '../../report/paint.ts';
import { defineCommand } from '../command.ts';
import { compilePlan } from '../compile-plan.ts';
import { findProject, selectClusters } from '../find-project.ts';
import { paintFor } from '../paint-for.ts';
import { formatJson } from '../result-json.ts';

const formats = {
  tree: (plans, paint) => plans.map((plan) => graphTree(plan, paint)).join('\n'),
  mermaid: (plans) => graphMermaid(plans),
  dot: (plans) => plans.map(graphDot).join('\n'),
  json: (plans) => formatJson(oneOrAll(plans.map(graphJson))),
  plan: (plans) => plans.map(formatPlan).join('\n'),
} as const satisfies Record<string, (plans: readonly Plan[], paint: Paint) => string>;

export const graphCommand = defineCommand({
  name: 'graph',
  summary: 'print units, their resources, and what needs what',
  usage: ['graph [cluster...] [--format <format>]'],
  details: [
    'The tree, Mermaid and Graphviz show units. "json" is a stable contract: one object, or a list of them where several clusters are meant;',
    'order between units that was written, by strict stages or addDependency, are its edges between Kustomizations.',
    '"plan" is all that the compiler knows, for debugging.',
  ].join('\n'),
  options: {
    format: {
      type: 'string',
      short: 'f',
      argument: 'format',
      choices: ['tree', 'mermaid', 'dot', 'json', 'plan'],
      summary: 'how to print, tree by default',
    },
    json: { type: 'boolean', summary: 'the same as --format json' },
  },
  run: async ({ positionals, options }, host) => {
    const project = findProject(host);
    const plans: Plan[] = [];
    for (const cluster of selectClusters(project, positionals)) {
      const plan = await compilePlan(project.root, cluster, host);
      if (plan === undefined) return 1;
      plans.push(plan);
    }
    const format = formats[options.json === true ? 'json' : (options.format ?? 'tree')];
    host.stdout.write(format(plans, paintFor(host.stdout, host)));
    return 0;
  },
});

function oneOrAll<T>(all: readonly T[]): T | readonly T[] {
  const [only, ...others] = all;
  return only === undefined || others.length > 0 ? all : only;
}
