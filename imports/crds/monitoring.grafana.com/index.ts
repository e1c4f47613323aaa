// Made by "strata import crd". Do not edit.
export { podLogs, type PodLogs, type PodLogsProps } from './v1alpha2/pod-logs.ts';
