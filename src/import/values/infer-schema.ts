import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { completeSchema, uniteSchemas } from './merge-schemas.ts';
import { scalarSchema } from './scalar-schema.ts';
import { readValueComments, type Statement, type ValueComments } from './value-comments.ts';
import { anything, openMap, type ValuesSchema, type ValueType } from './values-schema.ts';

/**
 * Infers what values a chart takes from its `values.yaml`: defaults give types, empty maps and lists stay open, comments in the `# --` and
 * `@param` conventions give types and choices, and keys that stand commented out are known too.
 */
export function inferSchema(valuesText: string): ValuesSchema {
  const lines = new LineCounter();
  const documents = [
    ...parseAllDocuments(valuesText, { merge: true, lineCounter: lines, logLevel: 'silent', uniqueKeys: false }),
  ];
  const comments = readValueComments(valuesText);
  const read = documents.flatMap((document, index) => {
    const end = lines.linePos(documents[index + 1]?.range[0] ?? valuesText.length).line;
    return isMap(document.contents)
      ? [new ValuesReader(document, lines, comments).readRoot(document.contents, end)]
      : [];
  });
  // Helm merges the documents of a values file, the later over the earlier.
  return read.length === 0 ? { ...openMap } : read.reduce((earlier, later) => completeSchema(later, earlier));
}

/** Mappings whose keys users choose, by the names that charts give them, and Kubernetes' own types, of which charts show only a part. */
const openNames =
  /(labels|annotations|selector|env|envs|vars|args|config|configs|configuration|configmap|settings|data|parameters|headers|limits|requests|resources|affinity|tolerations|securitycontext|probe|strategy|lifecycle|dnsconfig|behavior|volumes|secrets|files|dashboards|datasources|providers|rules|claims|spec|template|options|flags|featuregates|overrides|backend|ini)$/i;

class ValuesReader {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #comments: ValueComments;

  constructor(document: Document, lines: LineCounter, comments: ValueComments) {
    this.#document = document;
    this.#lines = lines;
    this.#comments = comments;
  }

  readRoot(map: YAMLMap, lineCount: number): ValuesSchema {
    return { ...this.#readMap(map, [], lineCount), rest: 'named' };
  }

  #read(node: unknown, path: readonly string[], end: number): ValuesSchema {
    if (isAlias(node)) return this.#read(node.resolve(this.#document), path, end);
    if (isMap(node)) return this.#readMap(node, path, end);
    if (isSeq(node)) return this.#readList(node.items, path);
    return isScalar(node) ? scalarSchema(node.value, path.at(-1) ?? '') : anything;
  }

  #readList(items: readonly unknown[], path: readonly string[]): ValuesSchema {
    if (items.length === 0) return { types: ['array'] };
    return {
      types: ['array'],
      items: items.map((item) => openItem(this.#read(item, [...path, '[]'], 0))).reduce(uniteSchemas),
    };
  }

  #readMap(map: YAMLMap, path: readonly string[], end: number): ValuesSchema {
    const pairs = map.items.flatMap((pair) => this.#pairsOf(pair));
    if (pairs.length === 0) return openMap;
    const starts = pairs.map(({ key }) => this.#lineOf(key as Node));
    const keys = new Map<string, ValuesSchema>(
      this.#commentedKeys(map, starts[0] ?? 0, end).map((name) => [name, anything]),
    );
    for (const [index, pair] of pairs.entries()) {
      const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
      const at = [...path, name];
      const read = this.#read(pair.value, at, starts[index + 1] ?? end);
      keys.set(
        name,
        this.#withStatements(read, at, starts[index] ?? 0, isScalar(pair.value) ? pair.value.value : undefined),
      );
    }
    return {
      types: ['object'],
      keys: Object.fromEntries(keys),
      rest: takesOtherKeys(path, [...keys.keys()]) ? anything : 'named',
    };
  }

  /** The pairs of a mapping, those that `<<` merges in included. */
  #pairsOf(pair: Pair): Pair[] {
    if (!isScalar(pair.key) || !['<<', 'Symbol(<<)'].includes(String(pair.key.value))) return [pair];
    const merged = isAlias(pair.value) ? pair.value.resolve(this.#document) : pair.value;
    return isMap(merged) ? merged.items : [];
  }

  #commentedKeys(map: YAMLMap, start: number, end: number): string[] {
    const first = map.items[0]?.key as Node | undefined;
    if (map.flow === true || first?.range == null) return [];
    return this.#comments.commentedKeys(start, end, this.#lines.linePos(first.range[0]).col - 1);
  }

  #withStatements(schema: ValuesSchema, path: readonly string[], line: number, byDefault: unknown): ValuesSchema {
    return [this.#comments.above(line), this.#comments.ofPath(path.join('.'))].reduce(
      (known, said) => applyStatement(known, said, byDefault),
      schema,
    );
  }

  #lineOf(node: Node): number {
    return node.range == null ? 0 : this.#lines.linePos(node.range[0]).line - 1;
  }
}

/** A comment refines what a default shows, and never contradicts it: a default is sure, a comment may be stale. */
function applyStatement(schema: ValuesSchema, said: Statement, byDefault: unknown): ValuesSchema {
  const stated = said.types === undefined ? schema : applyTypes(schema, said.types);
  const typed =
    said.isSwitch === true && stated.types.length > 0
      ? { ...stated, types: [...new Set([...stated.types, 'boolean' as const])] }
      : stated;
  const isText = typed.types.length === 1 && typed.types[0] === 'string';
  if (said.enum === undefined || !isText) return typed;
  return { ...typed, enum: [...new Set([...said.enum, ...(typeof byDefault === 'string' ? [byDefault] : [])])] };
}

function applyTypes(schema: ValuesSchema, types: readonly ValueType[]): ValuesSchema {
  if (schema.types.length > 0) return { ...schema, types: [...new Set([...schema.types, ...types])] };
  return {
    types: [...types, ...(types.includes('number') && !types.includes('string') ? ['string' as const] : []), 'null'],
    ...(types.includes('object') ? { rest: anything } : {}),
  };
}

/** Items of a list show some of the keys that its items may have. */
function openItem(item: ValuesSchema): ValuesSchema {
  return item.rest === 'named' ? { ...item, rest: anything } : item;
}

/** Below a mapping that is open by its name, everything is: `capabilities` of a `securityContext`. */
function takesOtherKeys(path: readonly string[], keys: readonly string[]): boolean {
  return (
    path.some((name) => openNames.test(name)) ||
    keys.some((key) => !/^[A-Za-z_][\w-]*$/.test(key) || /^[A-Z][A-Z0-9_]+$/.test(key))
  );
}
