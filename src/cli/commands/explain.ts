import type { Plan } from '../../model/plan.ts';
import { explain } from '../../report/explain.ts';
import { findSubjects, shortestForm, type Subject } from '../../report/find-subjects.ts';
import { formatExplanation } from '../../report/format-explanation.ts';
import { defineCommand } from '../command.ts';
import { compilePlan } from '../compile-plan.ts';
import { explainCode } from '../explain-code.ts';
import { findProject, selectClusters } from '../find-project.ts';
import { paintFor } from '../paint-for.ts';
import { formatJson } from '../result-json.ts';
import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../usage-error.ts';

export const explainCommand = defineCommand({
  name: 'explain',
  summary: 'say what a unit or resource needs, what needs it, why, and where it was made',
  usage: ['explain [cluster] <unit or resource> [--all] [--json]', 'explain <code>'],
  details: [
    'A resource is named by the shortest form that is clear: "name", "Kind/name", "Kind/namespace/name", "group/Kind/namespace/name";',
    'an external by "external:name". What only a chart or an operator makes is explained too. The code of a finding',
    '("secret-missing") prints what the documentation says of it.',
  ].join('\n'),
  options: {
    all: { type: 'boolean', summary: 'print every reason, also where there are many' },
    json: { type: 'boolean', summary: 'print as JSON' },
  },
  positionals: { min: 1, max: 2 },
  run: async ({ positionals, options }, host) => {
    const documented = positionals.length === 1 ? explainCode(positionals[0] ?? '') : undefined;
    if (documented !== undefined) {
      host.stdout.write(documented);
      return 0;
    }
    const project = findProject(host);
    const [typed = '', cluster] = positionals.toReversed();
    const names = selectClusters(project, cluster === undefined ? [] : [cluster]);
    const found: { readonly plan: Plan; readonly subjects: readonly Subject[] }[] = [];
    for (const name of names) {
      const plan = await compilePlan(project.root, name, host);
      if (plan === undefined) return 1;
      found.push({ plan, subjects: findSubjects(plan, typed) });
    }
    const { plan, subject } = choose(typed, found);
    const explanation = explain(plan, subject);
    const limit = options.all === true ? Number.POSITIVE_INFINITY : undefined;
    host.stdout.write(
      options.json === true
        ? formatJson(explanation)
        : formatExplanation(explanation, paintFor(host.stdout, host), limit),
    );
    return 0;
  },
});

/** The one thing that is meant, in the one cluster that has it. */
function choose(
  typed: string,
  all: readonly { readonly plan: Plan; readonly subjects: readonly Subject[] }[],
): { readonly plan: Plan; readonly subject: Subject } {
  const [first, ...others] = all.filter(({ subjects }) => subjects.length > 0);
  if (first === undefined) {
    const names = all.map(({ plan }) => `"${plan.target.name}"`).join(', ');
    throw new UsageError(
      `${names}: no unit or resource "${typed}"${didYouMean(
        typed,
        all.flatMap(({ plan }) => [...spellings(plan)]),
      )}`,
    );
  }
  if (others.length > 0)
    throw new UsageError(
      `"${typed}" is in ${[first, ...others].map(({ plan }) => plan.target.name).join(', ')}: say which cluster`,
    );
  const [subject, ...rivals] = first.subjects;
  if (subject !== undefined && rivals.length === 0) return { plan: first.plan, subject };
  const forms = first.subjects.map((each) => (each.type === 'unit' ? each.name : shortestForm(first.plan, each.id)));
  throw new UsageError(
    `"${typed}" can be ${forms.slice(0, 8).join(', ')}${forms.length > 8 ? ` and ${forms.length - 8} more` : ''}: say which`,
  );
}

/** What could have been meant: units, and resources in each form that people type. */
function* spellings(plan: Plan): Iterable<string> {
  for (const { name } of plan.units) yield name;
  for (const { kind, namespace, name } of plan.resources) {
    yield name;
    yield `${kind}/${name}`;
    if (namespace !== '') yield `${kind}/${namespace}/${name}`;
  }
  for (const { id } of plan.externals) yield shortestForm(plan, id);
}
