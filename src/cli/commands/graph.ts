import type { Plan } from '../../model/plan.ts';
import { formatPlan } from '../../report/format-plan.ts';
import { graphDot } from '../../report/graph-dot.ts';
import { graphJson } from '../../report/graph-json.ts';
import { graphMermaid } from '../../report/graph-mermaid.ts';
import { graphTree } from '../../report/graph-tree.ts';
import type { Paint } from '../../report/paint.ts';
import { defineCommand } from '../command.ts';
import { compilePlan } from '../compile-plan.ts';
import { findProject, selectCluster } from '../find-project.ts';
import { paintFor } from '../paint-for.ts';
import { formatJson } from '../result-json.ts';

const formats = {
  tree: graphTree,
  mermaid: graphMermaid,
  dot: graphDot,
  json: (plan) => formatJson(graphJson(plan)),
  plan: formatPlan,
} as const satisfies Record<string, (plan: Plan, paint: Paint) => string>;

export const graphCommand = defineCommand({
  name: 'graph',
  summary: 'print units, their resources, and what needs what',
  usage: ['graph [cluster] [--format <format>]'],
  details: 'The tree, Mermaid and Graphviz show units. "json" is a stable contract; "plan" is all that the compiler knows, for debugging.',
  options: {
    format: { type: 'string', short: 'f', argument: 'format', choices: ['tree', 'mermaid', 'dot', 'json', 'plan'], summary: 'how to print, tree by default' },
    json: { type: 'boolean', summary: 'the same as --format json' },
  },
  positionals: { max: 1 },
  run: async ({ positionals, options }, host) => {
    const project = findProject(host);
    const plan = await compilePlan(project.root, selectCluster(project, positionals[0]), host);
    if (plan === undefined) return 1;
    const format = formats[options.json === true ? 'json' : (options.format ?? 'tree')];
    host.stdout.write(format(plan, paintFor(host.stdout, host)));
    return 0;
  },
});
