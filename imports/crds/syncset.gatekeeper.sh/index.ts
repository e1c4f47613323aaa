// Made by "strata import crd". Do not edit.
export { syncSet, type SyncSet, type SyncSetProps } from './v1alpha1/sync-set.ts';
