// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TLSContextFields } from './tls-context.types.ts';

export type TLSContextProps = { readonly metadata: NamespacedMetadata } & TLSContextFields;

export type TLSContext = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'TLSContext' } & TLSContextProps;

/** TLSContext of getambassador.io/v3alpha1, namespaced. */
export function tlsContext(props: TLSContextProps): TLSContext {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'TLSContext', ...props };
}
