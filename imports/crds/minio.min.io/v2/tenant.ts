// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TenantFields } from './tenant.types.ts';

export type TenantProps = { readonly metadata: NamespacedMetadata } & TenantFields;

export type Tenant = { readonly apiVersion: 'minio.min.io/v2'; readonly kind: 'Tenant' } & TenantProps;

/** Tenant of minio.min.io/v2, namespaced. */
export function tenant(props: TenantProps): Tenant {
  return { apiVersion: 'minio.min.io/v2', kind: 'Tenant', ...props };
}
