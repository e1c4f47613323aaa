import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { findBrokenRules, type RuleFinding } from './rules/find-broken-rules.ts';
import { finding } from './support/finding.ts';
import { hasRules } from './rules/rule-at.ts';
import { quoteNode } from './support/words.ts';
import { ruleLanguage } from './rules/rule-language.ts';
import { validate } from './schema/validate.ts';

/** How a finding goes on after the field's name, by the reason that the rule's author gave. */
const words: Readonly<Record<string, string>> = {
  FieldValueForbidden: 'is not allowed by a rule of its CRD',
  FieldValueRequired: 'is required by a rule of its CRD',
  FieldValueDuplicate: 'stands twice, against a rule of its CRD',
};

/** Custom resources keep the rules in CEL that their CRD has for them, as the API server judges them before it stores an object. */
export function ruleBroken(plan: Plan): Diagnostic[] {
  const unread = new Map<string, { readonly on: Resource; readonly rules: Set<string> }>();
  const broken = validate(plan).flatMap(({ resource, schema, stored, faults }) => {
    // Of an object that its schema refuses, the API server says so first.
    if (faults.length > 0 || !hasRules(schema)) return [];
    const { apiVersion, kind, metadata } = resource.manifest;
    const found = findBrokenRules({ apiVersion, kind, metadata, ...stored }, schema, ruleLanguage());
    for (const { unread: rule } of found) {
      if (rule === undefined) continue;
      const kind = `${resource.apiVersion}/${resource.kind}`;
      unread.getOrInsertComputed(kind, () => ({ on: resource, rules: new Set() })).rules.add(rule);
    }
    return found.flatMap((each) => (each.broken === undefined ? [] : [tell(plan, resource, each, each.broken)]));
  });
  return [...broken, ...Array.from(unread.values(), ({ on, rules }) => tellUnread(plan, on, [...rules]))];
}

function tell(plan: Plan, on: Resource, { path, reason }: RuleFinding, broken: string): Diagnostic {
  const what = path === '' ? quoteNode(on.id) : `"${path}" of ${quoteNode(on.id)}`;
  return finding(plan, 'rule-broken', {
    on,
    message: `${what} ${words[reason ?? ''] ?? 'breaks a rule of its CRD'}: ${broken}${/[.!?]$/.test(broken) ? '' : '.'}`,
    remedy: 'Change the object so that it keeps the rule.',
  });
}

/** One note for a kind, however many objects it has. */
function tellUnread(plan: Plan, on: Resource, rules: readonly string[]): Diagnostic {
  const [first = ''] = rules;
  const others = rules.length === 1 ? '' : ` and ${rules.length - 1} more`;
  return finding(plan, 'rule-broken', {
    on,
    severity: 'note',
    message: `The CRD of ${quoteNode(on.id)} has a rule that cannot be judged here (\`${first.trim()}\`)${others}: whether objects of its kind keep it, only the API server says.`,
    remedy: 'Nothing to do: a rehearsal asks the API server.',
  });
}
