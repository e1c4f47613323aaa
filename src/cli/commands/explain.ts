import type { Plan } from '../../model/plan.ts';
import { explain } from '../../report/explain.ts';
import { findSubjects, shortestForm, type Subject } from '../../report/find-subjects.ts';
import { formatExplanation } from '../../report/format-explanation.ts';
import { defineCommand } from '../command.ts';
import { compilePlan } from '../compile-plan.ts';
import { findProject, selectCluster } from '../find-project.ts';
import { paintFor } from '../paint-for.ts';
import { formatJson } from '../result-json.ts';
import { didYouMean } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';

export const explainCommand = defineCommand({
  name: 'explain',
  summary: 'say what a unit or resource needs, what needs it, why, and where it was made',
  usage: ['explain [cluster] <unit or resource> [--all] [--json]'],
  details: [
    'A resource is named by the shortest form that is clear: "name", "Kind/name", "Kind/namespace/name", "group/Kind/namespace/name";',
    'an external by "external:name". What only a chart or an operator makes is explained too.',
  ].join('\n'),
  options: {
    all: { type: 'boolean', summary: 'print every reason, also where there are many' },
    json: { type: 'boolean', summary: 'print as JSON' },
  },
  positionals: { min: 1, max: 2 },
  run: async ({ positionals, options }, host) => {
    const project = findProject(host);
    const [typed = '', cluster] = positionals.toReversed();
    const plan = await compilePlan(project.root, selectCluster(project, cluster), host);
    if (plan === undefined) return 1;
    const explanation = explain(plan, findSubject(plan, typed));
    const limit = options.all === true ? Number.POSITIVE_INFINITY : undefined;
    host.stdout.write(options.json === true ? formatJson(explanation) : formatExplanation(explanation, paintFor(host.stdout, host), limit));
    return 0;
  },
});

function findSubject(plan: Plan, typed: string): Subject {
  const [subject, ...others] = findSubjects(plan, typed);
  if (subject === undefined) throw new UsageError(`"${plan.target.name}" has no unit or resource "${typed}"${didYouMean(typed, spellings(plan))}`);
  if (others.length === 0) return subject;
  const forms = [subject, ...others].map((each) => (each.type === 'unit' ? each.name : shortestForm(plan, each.id)));
  throw new UsageError(`"${typed}" can be ${forms.slice(0, 8).join(', ')}${forms.length > 8 ? ` and ${forms.length - 8} more` : ''}: say which`);
}

/** What could have been meant: units, and resources in each form that people type. */
function* spellings(plan: Plan): Iterable<string> {
  for (const { name } of plan.units) yield name;
  for (const { kind, namespace, name } of plan.resources) {
    yield name;
    yield `${kind}/${name}`;
    if (namespace !== '') yield `${kind}/${namespace}/${name}`;
  }
  for (const { id } of plan.externals) yield id;
}
