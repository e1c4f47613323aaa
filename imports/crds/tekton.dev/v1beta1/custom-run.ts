// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CustomRunFields } from './custom-run.types.ts';

export type CustomRunProps = { readonly metadata: NamespacedMetadata } & CustomRunFields;

export type CustomRun = { readonly apiVersion: 'tekton.dev/v1beta1'; readonly kind: 'CustomRun' } & CustomRunProps;

/** CustomRun of tekton.dev/v1beta1, namespaced. */
export function customRun(props: CustomRunProps): CustomRun {
  return { apiVersion: 'tekton.dev/v1beta1', kind: 'CustomRun', ...props };
}
