import { everyItem, parseFieldPath } from './field-path.ts';
import { KindMap } from './kind-map.ts';
import type { ReferenceRule } from './reference-rule.ts';
import { referenceRules } from './reference-rules.ts';

/** The paths of all rules of one kind, with shared beginnings walked once. */
export interface ReferenceTrie {
  /** Rules whose path ends here. */
  readonly rules: readonly ReferenceRule[];
  readonly children: readonly (readonly [key: string, below: ReferenceTrie])[];
  /** What stands below every item of a list or value of a map. */
  readonly every?: ReferenceTrie;
}

const rulesByKind = new Map<string, ReferenceRule[]>();
for (const rule of referenceRules) {
  for (const kind of rule.of) {
    const known = rulesByKind.get(kind);
    if (known === undefined) rulesByKind.set(kind, [rule]);
    else known.push(rule);
  }
}

const tries = new KindMap(
  [...rulesByKind].map(([kind, rules]) => [kind, buildTrie(rules.map((rule) => ({ rule, steps: parseFieldPath(rule.path) })))]),
);

/** Where objects of a kind name others; `undefined` for a kind of which no such field is known. */
export function tryFindReferences(group: string, kind: string): ReferenceTrie | undefined {
  return tries.get(group, kind);
}

type Path = { readonly rule: ReferenceRule; readonly steps: readonly (string | typeof everyItem)[] };

function buildTrie(paths: readonly Path[]): ReferenceTrie {
  const ended = paths.filter(({ steps }) => steps.length === 0).map(({ rule }) => rule);
  const below = Map.groupBy(
    paths.filter(({ steps }) => steps.length > 0),
    ({ steps }) => steps[0] as string | typeof everyItem,
  );
  const advance = (group: readonly Path[]) => buildTrie(group.map(({ rule, steps }) => ({ rule, steps: steps.slice(1) })));
  const every = below.get(everyItem);
  const children = [...below].flatMap(([step, group]) => (typeof step === 'string' ? [[step, advance(group)] as const] : []));
  return { rules: ended, children, ...(every === undefined ? {} : { every: advance(every) }) };
}
