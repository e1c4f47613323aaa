import { kubernetesFields } from './kubernetes-fields.ts';

/** The minor release 1.x of Kubernetes whose fields the table has. */
export const newestKnownMinor = 36;

/** What the API server decodes a field of its own kinds to. */
export type FieldType =
  | { readonly is: 'any' | 'boolean' | 'bytes' | 'integer' | 'number' | 'quantity' | 'scalar' | 'string' }
  | { readonly is: 'map'; readonly of: FieldType }
  /** `keys` are fields in which all items differ; in a set, which has none, the items themselves do. */
  | { readonly is: 'list'; readonly of: FieldType; readonly keys?: readonly string[] }
  /** `name` as in the table; fields are read when they are first asked for. */
  | { readonly is: 'object'; readonly name: string; readonly fields: ReadonlyMap<string, FieldType> };

/** Finds the type of an object of Kubernetes' own kinds; `undefined` for what the API server does not serve by default. */
export type FindKubernetesType = (apiVersion: string, kind: string) => FieldType | undefined;

/** Reads the table; of each type only what is asked for. */
export function readKubernetesTypes(): FindKubernetesType {
  const lines = new Map(kubernetesFields.split('\n').map((line) => {
    const end = line.indexOf(' ');
    return [line.slice(0, end), line.slice(end + 1)];
  }));
  const known = new Map<string, FieldType>();
  const typeOf = (text: string): FieldType => known.getOrInsertComputed(text, () => {
    const [list, keys = ''] = /^\[([^\]]*)\]/.exec(text) ?? [];
    if (list !== undefined) return { is: 'list', of: typeOf(text.slice(list.length)), ...(keys === '' ? {} : { keys: keys === '=' ? [] : keys.split(',') }) };
    if (text.startsWith('{}')) return { is: 'map', of: typeOf(text.slice(2)) };
    return lines.has(text) ? new ObjectType(text, () => fieldsIn(lines.get(text) ?? '', typeOf)) : { is: text } as FieldType;
  });
  return (apiVersion, kind) => (lines.has(`${apiVersion}/${kind}`) ? typeOf(`${apiVersion}/${kind}`) : undefined);
}

/** Types refer to each other in circles, and of most nobody asks. */
class ObjectType {
  readonly is = 'object';
  readonly name: string;
  readonly #read: () => ReadonlyMap<string, FieldType>;
  #fields: ReadonlyMap<string, FieldType> | undefined;

  constructor(name: string, read: () => ReadonlyMap<string, FieldType>) {
    this.name = name;
    this.#read = read;
  }

  get fields(): ReadonlyMap<string, FieldType> {
    return (this.#fields ??= this.#read());
  }
}

function fieldsIn(line: string, typeOf: (text: string) => FieldType): ReadonlyMap<string, FieldType> {
  return new Map(line.split(' ').map((field) => {
    const end = field.indexOf(':');
    return [field.slice(0, end), typeOf(field.slice(end + 1))];
  }));
}
