import type { NameRule } from '../../../knowledge/name-rules.ts';

/** What is wrong with one name: a sentence about the object, and what to do. */
export interface NameViolation {
  readonly message: string;
  readonly remedy: string;
}

export function satisfiesNameRule(name: string, { pattern, limit }: NameRule): boolean {
  return name.length <= limit && pattern.test(name);
}

/** What to say of a name that does not follow its rule. */
export function brokenRule(what: string, name: string, { limit, says }: NameRule): NameViolation {
  const why = name.length > limit ? `has ${name.length} characters, and ${limit} are allowed` : `must be ${says}`;
  return {
    message: `The name "${name}" of ${what} ${why}.`,
    remedy: name.length > limit ? 'Choose a shorter name.' : 'Correct the name.',
  };
}
