// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GeneratorStateFields } from './generator-state.types.ts';

export type GeneratorStateProps = { readonly metadata: NamespacedMetadata } & GeneratorStateFields;

export type GeneratorState = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'GeneratorState' } & GeneratorStateProps;

/** GeneratorState of generators.external-secrets.io/v1alpha1, namespaced. */
export function generatorState(props: GeneratorStateProps): GeneratorState {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'GeneratorState', ...props };
}
