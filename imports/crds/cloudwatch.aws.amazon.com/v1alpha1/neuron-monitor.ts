// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { NeuronMonitorFields } from './neuron-monitor.types.ts';

export type NeuronMonitorProps = { readonly metadata: NamespacedMetadata } & NeuronMonitorFields;

export type NeuronMonitor = { readonly apiVersion: 'cloudwatch.aws.amazon.com/v1alpha1'; readonly kind: 'NeuronMonitor' } & NeuronMonitorProps;

/** NeuronMonitor of cloudwatch.aws.amazon.com/v1alpha1, namespaced. */
export function neuronMonitor(props: NeuronMonitorProps): NeuronMonitor {
  return { apiVersion: 'cloudwatch.aws.amazon.com/v1alpha1', kind: 'NeuronMonitor', ...props };
}
