// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TracingServiceFields } from './tracing-service.types.ts';

export type TracingServiceProps = { readonly metadata: NamespacedMetadata } & TracingServiceFields;

export type TracingService = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'TracingService' } & TracingServiceProps;

/** TracingService of getambassador.io/v3alpha1, namespaced. */
export function tracingService(props: TracingServiceProps): TracingService {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'TracingService', ...props };
}
