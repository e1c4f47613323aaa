import type { CelValue } from './cel-value.ts';
import type { Rule } from './rule-at.ts';
import type { RuleLanguage } from './rule-language.ts';

/** What a rule says of one value: nothing, why it is broken, or that nobody can tell here. */
export type Verdict = undefined | { readonly broken: string } | { readonly unread: string };

/** Mistakes of a value that the API server finds too, while it computes; everything else that is thrown is a limit of the library. */
const failures: ReadonlySet<string> = new Set([
  'no_such_key',
  'index_out_of_bounds',
  'index_out_of_range',
  'numeric_overflow',
  'division_by_zero',
  'modulo_by_zero',
  'invalid_argument',
  'optional_value_missing',
  'int_conversion_error',
  'uint_conversion_error',
  'double_conversion_error',
  'bool_conversion_error',
  'invalid_duration',
  'invalid_timestamp',
]);

/** Judges a value that is about to be created: rules about changes need a value to compare with, unless they say that they can do without. */
export function judgeRule(rule: Rule, self: CelValue, language: RuleLanguage): Verdict {
  if (rule.optionalOldSelf !== true && /\boldSelf\b/.test(rule.rule)) return undefined;
  try {
    const result = language.compile(rule.rule)({ self });
    return result === true ? undefined : { broken: messageOf(rule, self, language) };
  } catch (error) {
    const { code, summary, message } = error as { code?: string; summary?: string; message: string };
    return failures.has(code ?? '')
      ? { broken: `${summary ?? message} in the rule "${nameOf(rule)}"` }
      : { unread: rule.rule };
  }
}

/** What the rule's author says: computed where there is an expression for it and it gives one line, else as written. */
function messageOf(rule: Rule, self: CelValue, language: RuleLanguage): string {
  const said = rule.messageExpression === undefined ? undefined : tryEvaluate(rule.messageExpression, self, language);
  return typeof said === 'string' && /^\s*\S.*$/.test(said) ? said.trim() : nameOf(rule);
}

function tryEvaluate(expression: string, self: CelValue, language: RuleLanguage): unknown {
  try {
    return language.compile(expression)({ self });
  } catch {
    return undefined;
  }
}

function nameOf({ message, rule }: Rule): string {
  return (message === undefined || message === '' ? rule : message).trim();
}
