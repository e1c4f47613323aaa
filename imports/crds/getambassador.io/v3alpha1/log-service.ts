// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { LogServiceFields } from './log-service.types.ts';

export type LogServiceProps = { readonly metadata: NamespacedMetadata } & LogServiceFields;

export type LogService = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'LogService' } & LogServiceProps;

/** LogService of getambassador.io/v3alpha1, namespaced. */
export function logService(props: LogServiceProps): LogService {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'LogService', ...props };
}
