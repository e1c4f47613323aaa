import type { JsonObject } from '../../../model/json.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';
import { isKubernetesGroup } from '../../../knowledge/kubernetes-kinds.ts';
import { kindsOf } from '../../../model/resource-lookups.ts';
import { type Fault, findFaults } from './find-faults.ts';
import { listAt } from '../support/read.ts';
import { oncePerPlan } from '../support/once-per-plan.ts';
import { trySchemaOf } from './schemas-of.ts';
import { withDefaults } from './with-defaults.ts';

/** A custom resource as the API server would store it, and what the schema of its kind refuses in it. */
export interface Validated {
  readonly resource: Resource;
  readonly schema: JsonObject;
  /** With its defaults filled in. */
  readonly stored: JsonObject;
  readonly faults: readonly Fault[];
}

/** Fields of every object: what they may hold is not for its CRD to say; what stands in `status` is not stored when an object is created. */
const common: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/** Every custom resource of the tree whose schema is known, held against it. */
export const validate = oncePerPlan((plan: Plan): readonly Validated[] => customResources(plan).flatMap((resource) => {
  const schema = trySchemaOf(plan, resource);
  if (schema === undefined) return [];
  const content = Object.fromEntries(Object.entries(resource.manifest).filter(([key]) => !common.has(key)));
  const stored = withDefaults(content, schema) as JsonObject;
  const required = listAt(schema, 'required').filter((field) => !common.has(String(field)));
  return [{ resource, schema, stored, faults: findFaults(stored, { ...schema, required }, '') }];
}));

/** Whatever kinds no CRD can bring is left out at once. */
function customResources(plan: Plan): readonly Resource[] {
  return kindsOf(plan).flatMap(({ group, resources }) => (isKubernetesGroup(group) ? [] : resources));
}
