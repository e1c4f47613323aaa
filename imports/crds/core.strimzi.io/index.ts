// Made by "strata import crd". Do not edit.
export { strimziPodSet, type StrimziPodSet, type StrimziPodSetProps } from './v1/strimzi-pod-set.ts';
