// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TaskFields } from './task.types.ts';

export type TaskProps = { readonly metadata: NamespacedMetadata } & TaskFields;

export type Task = { readonly apiVersion: 'tekton.dev/v1beta1'; readonly kind: 'Task' } & TaskProps;

/** Task of tekton.dev/v1beta1, namespaced. */
export function task(props: TaskProps): Task {
  return { apiVersion: 'tekton.dev/v1beta1', kind: 'Task', ...props };
}
