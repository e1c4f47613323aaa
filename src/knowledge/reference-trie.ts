import { everyItem, parseFieldPath } from './field-path.ts';
import type { ReferenceRule } from './reference-rule.ts';
import { referenceRules } from './reference-rules.ts';

/** The paths of all rules of one kind, with shared beginnings walked once. */
export interface ReferenceTrie {
  /** Rules whose path ends here. */
  readonly rules: readonly ReferenceRule[];
  readonly children: readonly { readonly key: string; readonly below: ReferenceTrie }[];
  /** What stands below every item of a list or value of a map. */
  readonly every?: ReferenceTrie;
}

/** What objects cannot do without, and what they only prefer to come after. */
export type ReferenceStage = 'needs' | 'preferences';

const tries: Readonly<Record<ReferenceStage, ReadonlyMap<string, ReferenceTrie>>> = {
  needs: buildTries(referenceRules.filter(({ strength }) => strength !== 'prefer')),
  preferences: buildTries(referenceRules.filter(({ strength }) => strength === 'prefer')),
};

/** Where objects of a kind name others; `undefined` for a kind of which no such field is known. */
export function tryFindReferences(stage: ReferenceStage, group: string, kind: string): ReferenceTrie | undefined {
  return tries[stage].get(`${group}/${kind}`);
}

function buildTries(rules: readonly ReferenceRule[]): ReadonlyMap<string, ReferenceTrie> {
  const byKind = Map.groupBy(
    rules.flatMap((rule) => rule.of.map((kind) => ({ kind, rule, steps: parseFieldPath(rule.path) }))),
    ({ kind }) => kind,
  );
  return new Map([...byKind].map(([kind, paths]) => [kind, buildTrie(paths)]));
}

type Path = { readonly rule: ReferenceRule; readonly steps: readonly (string | typeof everyItem)[] };

function buildTrie(paths: readonly Path[]): ReferenceTrie {
  const ended = paths.filter(({ steps }) => steps.length === 0).map(({ rule }) => rule);
  const below = Map.groupBy(
    paths.filter(({ steps }) => steps.length > 0),
    ({ steps }) => steps[0] as string | typeof everyItem,
  );
  const advance = (group: readonly Path[]) =>
    buildTrie(group.map(({ rule, steps }) => ({ rule, steps: steps.slice(1) })));
  const every = below.get(everyItem);
  const children = [...below].flatMap(([step, group]) =>
    typeof step === 'string' ? [{ key: step, below: advance(group) }] : [],
  );
  return { rules: ended, children, ...(every === undefined ? {} : { every: advance(every) }) };
}
