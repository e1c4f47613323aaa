import { findFaults } from '../../src/passes/check/schema/find-faults.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { admissionRules } from './admission-rules.ts';

/** What an understudy of a webhook asks the cluster. */
export type AdmissionView = Pick<ClusterView, 'all'>;

/** What the API server has looked at itself, and what is no business of a schema. */
const common = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/**
 * Why a validating webhook refuses an object: it is not what the schema of its CRD says, or its operator demands more. Only the first reason, and
 * nothing where it admits. What is deleted, and kinds without a CRD and a rule, are always admitted.
 */
export function reviewAdmission(review: unknown, view: AdmissionView): string | undefined {
  const object = fieldOf(review, 'request', 'object') as KubeObject | null | undefined;
  if (object === undefined || object === null || textOf(review, 'request', 'subResource') !== '') return undefined;
  const [group, version, kind] = ['group', 'version', 'kind'].map((part) => textOf(review, 'request', 'kind', part)) as [string, string, string];
  const schema = schemaOf(view, group, version, kind);
  const content = Object.fromEntries(Object.entries(object).filter(([key]) => !common.has(key))) as JsonObject;
  const [fault] = schema === undefined ? [] : findFaults(content, schema, '');
  if (fault !== undefined) return `${fault.path} ${fault.says}`;
  return admissionRules.find((rule) => rule.kind === `${group}/${kind}`)?.refuses(object, view);
}

/** The schema of a version of a custom kind, without what it says of the fields that every object has. */
function schemaOf(view: AdmissionView, group: string, version: string, kind: string): JsonObject | undefined {
  const crd = view.all('apiextensions.k8s.io/CustomResourceDefinition').find((found) => {
    return textOf(found, 'spec', 'group') === group && textOf(found, 'spec', 'names', 'kind') === kind;
  });
  const served = listOf(crd, 'spec', 'versions').find((candidate) => candidate['name'] === version);
  const schema = fieldOf(served, 'schema', 'openAPIV3Schema') as JsonObject | undefined;
  if (schema === undefined) return undefined;
  const required = (fieldOf(schema, 'required') as readonly string[] | undefined ?? []).filter((field) => !common.has(field));
  return { ...schema, required };
}
