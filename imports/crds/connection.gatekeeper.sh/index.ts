// Made by "strata import crd". Do not edit.
export { connection, type Connection, type ConnectionProps } from './v1alpha1/connection.ts';
