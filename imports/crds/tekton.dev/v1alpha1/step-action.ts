// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { StepActionFields } from './step-action.types.ts';

export type StepActionProps = { readonly metadata: NamespacedMetadata } & StepActionFields;

export type StepAction = { readonly apiVersion: 'tekton.dev/v1alpha1'; readonly kind: 'StepAction' } & StepActionProps;

/** StepAction of tekton.dev/v1alpha1, namespaced. */
export function stepAction(props: StepActionProps): StepAction {
  return { apiVersion: 'tekton.dev/v1alpha1', kind: 'StepAction', ...props };
}
