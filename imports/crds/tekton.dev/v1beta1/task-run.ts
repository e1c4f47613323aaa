// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TaskRunFields } from './task-run.types.ts';

export type TaskRunProps = { readonly metadata: NamespacedMetadata } & TaskRunFields;

export type TaskRun = { readonly apiVersion: 'tekton.dev/v1beta1'; readonly kind: 'TaskRun' } & TaskRunProps;

/** TaskRun of tekton.dev/v1beta1, namespaced. */
export function taskRun(props: TaskRunProps): TaskRun {
  return { apiVersion: 'tekton.dev/v1beta1', kind: 'TaskRun', ...props };
}
