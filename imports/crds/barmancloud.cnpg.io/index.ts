// Made by "strata import crd". Do not edit.
export { objectStore, type ObjectStore, type ObjectStoreProps } from './v1/object-store.ts';
