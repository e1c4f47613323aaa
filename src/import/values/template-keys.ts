import type { Chart } from '../chart/chart.ts';
import { anything, openMap, type ValuesSchema } from './values-schema.ts';

const path = String.raw`\$?\.Values((?:\.[A-Za-z_]\w*)+)`;
const read = new RegExp(path, 'g');
/** A mapping that is printed or walked through as a whole takes whatever keys its user likes. */
const wholes = [
  new RegExp(String.raw`toYaml\s+\(?\s*${path}`, 'g'),
  new RegExp(String.raw`${path}\s*\)?\s*\|\s*(?:default\s+\S+\s*\|\s*)?(?:toYaml|toJson|toPrettyJson|toToml)`, 'g'),
  new RegExp(String.raw`range\s+[^{}]*?${path}\s*-?\}\}`, 'g'),
  new RegExp(String.raw`with\s+${path}\s*-?\}\}[^{}]{0,120}\{\{-?\s*(?:toYaml|tpl\s+\(toYaml|range)`, 'g'),
];

/** What a chart's templates show of its values: keys that its values file leaves out, and mappings that are printed as a whole. */
export function valuesInTemplates(chart: Chart): ValuesSchema {
  const texts = [...chart.templates.values()];
  const found = (pattern: RegExp) =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => (match[1] ?? '').slice(1).split('.')));
  const root = new Branch();
  for (const keys of found(read)) root.at(keys);
  for (const keys of wholes.flatMap(found)) root.at(keys).isWhole = true;
  return { ...root.schema(), types: ['object'] };
}

/** Opens what templates print as a whole in a schema that names its keys only because its values file shows some. */
export function openWholes(schema: ValuesSchema, shown: ValuesSchema): ValuesSchema {
  const keys = Object.entries(schema.keys ?? {}).map(([key, inner]) => {
    const below = shown.keys?.[key];
    return [key, below === undefined ? inner : openWholes(inner, below)] as const;
  });
  const isOpen = shown.rest === anything && schema.rest === 'named';
  return {
    ...schema,
    ...(schema.keys === undefined ? {} : { keys: Object.fromEntries(keys) }),
    ...(isOpen ? { rest: anything } : {}),
  };
}

class Branch {
  readonly #branches = new Map<string, Branch>();
  isWhole = false;

  at([key, ...rest]: readonly string[]): Branch {
    if (key === undefined) return this;
    const branch = this.#branches.get(key) ?? new Branch();
    this.#branches.set(key, branch);
    return branch.at(rest);
  }

  schema(): ValuesSchema {
    if (this.#branches.size === 0) return this.isWhole ? { types: [], rest: anything } : anything;
    const keys = [...this.#branches]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, branch]) => [key, branch.schema()] as const);
    return { ...(this.isWhole ? openMap : { types: [] }), types: [], keys: Object.fromEntries(keys) };
  }
}
