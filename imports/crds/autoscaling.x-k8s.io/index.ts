// Made by "strata import crd". Do not edit.
export { capacityBuffer, type CapacityBuffer, type CapacityBufferProps } from './v1beta1/capacity-buffer.ts';
