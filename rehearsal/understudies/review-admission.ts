import { validateAgainstSchema } from '../../src/passes/check/schema/validate-against-schema.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { admissionRules } from './admission-rules.ts';

/** What an understudy of a webhook asks the cluster. */
export type AdmissionView = Pick<ClusterView, 'all'>;

/**
 * Why a validating webhook refuses an object: it is not what the schema of its CRD says, or its operator demands more. Only the first reason, and
 * nothing where it admits. What is deleted, and kinds without a CRD and a rule, are always admitted.
 */
export function reviewAdmission(review: unknown, view: AdmissionView): string | undefined {
  const object = fieldOf(review, 'request', 'object') as KubeObject | null | undefined;
  if (object === undefined || object === null || textOf(review, 'request', 'subResource') !== '') return undefined;
  const [group, version, kind] = ['group', 'version', 'kind'].map((part) =>
    textOf(review, 'request', 'kind', part),
  ) as [string, string, string];
  const schema = schemaOf(view, group, version, kind);
  const [fault] = schema === undefined ? [] : validateAgainstSchema(schema, object as unknown as JsonObject).faults;
  if (fault !== undefined) return `${fault.path} ${fault.says}`;
  return admissionRules.find((rule) => rule.kind === `${group}/${kind}`)?.refuses(object, view);
}

/** The schema of a version of a custom kind. */
function schemaOf(view: AdmissionView, group: string, version: string, kind: string): JsonObject | undefined {
  const crd = view.all('apiextensions.k8s.io/CustomResourceDefinition').find((found) => {
    return textOf(found, 'spec', 'group') === group && textOf(found, 'spec', 'names', 'kind') === kind;
  });
  const served = listOf(crd, 'spec', 'versions').find((candidate) => candidate['name'] === version);
  return fieldOf(served, 'schema', 'openAPIV3Schema') as JsonObject | undefined;
}
