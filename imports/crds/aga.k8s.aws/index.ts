// Made by "strata import crd". Do not edit.
export { globalAccelerator, type GlobalAccelerator, type GlobalAcceleratorProps } from './v1beta1/global-accelerator.ts';
