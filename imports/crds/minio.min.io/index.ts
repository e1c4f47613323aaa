// Made by "strata import crd". Do not edit.
export { tenant, type Tenant, type TenantProps } from './v2/tenant.ts';
