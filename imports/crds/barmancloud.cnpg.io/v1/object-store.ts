// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ObjectStoreFields } from './object-store.types.ts';

export type ObjectStoreProps = { readonly metadata: NamespacedMetadata } & ObjectStoreFields;

export type ObjectStore = { readonly apiVersion: 'barmancloud.cnpg.io/v1'; readonly kind: 'ObjectStore' } & ObjectStoreProps;

/** ObjectStore of barmancloud.cnpg.io/v1, namespaced. */
export function objectStore(props: ObjectStoreProps): ObjectStore {
  return { apiVersion: 'barmancloud.cnpg.io/v1', kind: 'ObjectStore', ...props };
}
