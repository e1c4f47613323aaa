import type { JsonObject } from '../../../model/json.ts';
import { listAt } from '../support/read.ts';
import type { SchemaViolation } from './schema-violation.ts';
import { findFaults } from './find-faults.ts';
import { withDefaults } from './with-defaults.ts';

/** Fields of every object: what they may hold is not for its CRD to say; what stands in `status` is not stored when an object is created. */
const common: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/** A custom resource as the API server would store it, without what every object has, and what the schema of its kind refuses in it. */
export interface SchemaVerdict {
  /** With its defaults filled in. */
  readonly stored: JsonObject;
  readonly faults: readonly SchemaViolation[];
}

/** Holds a custom resource against the schema of its version. */
export function validateAgainstSchema(schema: JsonObject, object: JsonObject): SchemaVerdict {
  const content = Object.fromEntries(Object.entries(object).filter(([key]) => !common.has(key)));
  const stored = withDefaults(content, schema) as JsonObject;
  const required = listAt(schema, 'required').filter((field) => !common.has(String(field)));
  return { stored, faults: findFaults(stored, { ...schema, required }, '') };
}
