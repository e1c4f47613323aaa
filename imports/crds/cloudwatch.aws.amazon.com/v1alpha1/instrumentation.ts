// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { InstrumentationFields } from './instrumentation.types.ts';

export type InstrumentationProps = { readonly metadata: NamespacedMetadata } & InstrumentationFields;

export type Instrumentation = { readonly apiVersion: 'cloudwatch.aws.amazon.com/v1alpha1'; readonly kind: 'Instrumentation' } & InstrumentationProps;

/** Instrumentation of cloudwatch.aws.amazon.com/v1alpha1, namespaced. */
export function instrumentation(props: InstrumentationProps): Instrumentation {
  return { apiVersion: 'cloudwatch.aws.amazon.com/v1alpha1', kind: 'Instrumentation', ...props };
}
