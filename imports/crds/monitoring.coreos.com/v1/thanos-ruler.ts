// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ThanosRulerFields } from './thanos-ruler.types.ts';

export type ThanosRulerProps = { readonly metadata: NamespacedMetadata } & ThanosRulerFields;

export type ThanosRuler = { readonly apiVersion: 'monitoring.coreos.com/v1'; readonly kind: 'ThanosRuler' } & ThanosRulerProps;

/** ThanosRuler of monitoring.coreos.com/v1, namespaced. */
export function thanosRuler(props: ThanosRulerProps): ThanosRuler {
  return { apiVersion: 'monitoring.coreos.com/v1', kind: 'ThanosRuler', ...props };
}
