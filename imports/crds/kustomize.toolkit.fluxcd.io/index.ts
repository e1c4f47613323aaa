// Made by "strata import crd". Do not edit.
export { kustomization, type Kustomization, type KustomizationProps } from './v1/kustomization.ts';
