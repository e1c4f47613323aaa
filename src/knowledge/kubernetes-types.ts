import { kubernetesFields } from './kubernetes-fields.ts';

/** The minor release 1.x of Kubernetes whose fields the table has. */
export const newestKnownMinor = 36;

/** What the API server decodes a field of its own kinds to. */
export type FieldType = PlainType | MapType | ListType | ObjectType;

interface PlainType {
  readonly is: 'any' | 'boolean' | 'bytes' | 'integer' | 'number' | 'quantity' | 'scalar' | 'string';
}

interface MapType {
  readonly is: 'map';
  readonly of: FieldType;
}

interface ListType {
  readonly is: 'list';
  readonly of: FieldType;
  /** Fields in which all items differ. Empty in a set, where the items themselves do. */
  readonly keys: readonly string[] | undefined;
}

interface ObjectType {
  readonly is: 'object';
  /** Read when they are first asked for: types hold each other in circles, and of most nobody asks. */
  readonly fields: () => ReadonlyMap<string, FieldType>;
}

/** Finds the type of an object of Kubernetes' own kinds; `undefined` for what the API server does not serve by default. */
export type FindKubernetesType = (apiVersion: string, kind: string) => FieldType | undefined;

/** Reads the table; of each type only what is asked for. */
export function readKubernetesTypes(): FindKubernetesType {
  const lines = new Map(
    kubernetesFields.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
  const known = new Map<string, FieldType>();
  const typeOf = (text: string): FieldType =>
    known.getOrInsertComputed(text, () => {
      const [list, keys] = /^\[([^\]]*)\]/.exec(text) ?? [];
      if (list !== undefined) return { is: 'list', of: typeOf(text.slice(list.length)), keys: keysOf(keys ?? '') };
      if (text.startsWith('{}')) return { is: 'map', of: typeOf(text.slice(2)) };
      const line = lines.get(text);
      return line === undefined
        ? { is: text as PlainType['is'] }
        : { is: 'object', fields: once(() => fieldsIn(line, typeOf)) };
    });
  return (apiVersion, kind) => (lines.has(`${apiVersion}/${kind}`) ? typeOf(`${apiVersion}/${kind}`) : undefined);
}

function keysOf(text: string): readonly string[] | undefined {
  if (text === '') return undefined;
  return text === '=' ? [] : text.split(',');
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function fieldsIn(line: string, typeOf: (text: string) => FieldType): ReadonlyMap<string, FieldType> {
  return new Map(
    line.split(' ').map((field) => {
      const end = field.indexOf(':');
      return [field.slice(0, end), typeOf(field.slice(end + 1))];
    }),
  );
}
