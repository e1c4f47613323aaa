/** What JSON calls a type; integers count as numbers. */
export type ValueType = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/**
 * What is known of a chart's values, whatever it was learnt from: a small part of JSON Schema into which both a chart's own schema and
 * what its values file shows can be brought, and of which types and shapes are made.
 */
export interface ValuesSchema {
  /** Empty: anything may stand here. */
  readonly types: readonly ValueType[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly keys?: Readonly<Record<string, ValuesSchema>>;
  /**
   * What other keys may stand beside `keys`: none, because a schema refuses them (`closed`) or because the values file names all siblings
   * (`named`), or any of this schema. Absent: nothing is said.
   */
  readonly rest?: 'closed' | 'named' | ValuesSchema;
  readonly items?: ValuesSchema;
}

/** Nothing is known: every value fits. */
export const anything: ValuesSchema = { types: [] };

/** A mapping that takes any key. */
export const openMap: ValuesSchema = { types: ['object'], rest: anything };

/** Whether a schema says nothing at all. */
export function isAnything(schema: ValuesSchema): boolean {
  return (
    schema.types.length === 0 && schema.enum === undefined && schema.keys === undefined && schema.items === undefined
  );
}
