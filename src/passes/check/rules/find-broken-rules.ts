import type { Json, JsonObject } from '../../../model/json.ts';
import { asResource, celValueOf } from './cel-value.ts';
import { hasRules, type Rule, rulesAt } from './rule-at.ts';
import { isList, isObject, listAt, objectAt } from '../support/read.ts';
import { judgeRule } from './judge-rule.ts';
import type { RuleLanguage } from './rule-language.ts';

/** One rule that a value breaks, or that cannot be judged. */
export interface RuleFinding {
  /** Dotted path of the field that the rule is about; empty for the whole object. */
  readonly path: string;
  readonly reason?: string;
  readonly broken?: string;
  readonly unread?: string;
}

/**
 * The rules (`x-kubernetes-validations`) that an object breaks, at every place where its schema has them. The object must be one that the schema
 * itself takes, with its defaults filled in. Null breaks no rule: the schema around it decides.
 */
export function findBrokenRules(
  object: JsonObject,
  schema: JsonObject,
  language: RuleLanguage,
): readonly RuleFinding[] {
  return findAt(
    object,
    { ...asResource(schema), 'x-kubernetes-validations': schema['x-kubernetes-validations'] },
    '',
    language,
  );
}

function findAt(
  value: Json | undefined,
  schema: Json | undefined,
  path: string,
  language: RuleLanguage,
): readonly RuleFinding[] {
  if (value === undefined || value === null || !isObject(schema) || !hasRules(schema)) return [];
  return [
    ...judgeAt(value, schema, rulesAt(schema), path, language),
    ...listAt(schema, 'allOf').flatMap((part) => findAt(value, part, path, language)),
    ...findBelow(value, schema, path, language),
  ];
}

function judgeAt(
  value: Json,
  schema: JsonObject,
  rules: readonly Rule[],
  path: string,
  language: RuleLanguage,
): readonly RuleFinding[] {
  if (rules.length === 0) return [];
  const self = celValueOf(value, schema, language);
  return rules.flatMap((rule) => {
    const verdict = judgeRule(rule, self, language);
    return verdict === undefined
      ? []
      : [
          {
            path: `${path}${rule.fieldPath ?? ''}`.replace(/^\./, ''),
            ...(rule.reason === undefined ? {} : { reason: rule.reason }),
            ...verdict,
          },
        ];
  });
}

function findBelow(value: Json, schema: JsonObject, path: string, language: RuleLanguage): readonly RuleFinding[] {
  if (isList(value)) return value.flatMap((item, at) => findAt(item, schema.items, `${path}[${at}]`, language));
  if (!isObject(value)) return [];
  const properties = objectAt(schema, 'properties');
  return Object.entries(value).flatMap(([key, item]) => {
    const of = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
    return findAt(item, of, path === '' ? key : `${path}.${key}`, language);
  });
}
