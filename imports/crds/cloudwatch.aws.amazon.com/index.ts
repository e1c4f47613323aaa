// Made by "strata import crd". Do not edit.
export { amazonCloudWatchAgent, type AmazonCloudWatchAgent, type AmazonCloudWatchAgentProps } from './v1alpha1/amazon-cloud-watch-agent.ts';
export { dcgmExporter, type DcgmExporter, type DcgmExporterProps } from './v1alpha1/dcgm-exporter.ts';
export { instrumentation, type Instrumentation, type InstrumentationProps } from './v1alpha1/instrumentation.ts';
export { neuronMonitor, type NeuronMonitor, type NeuronMonitorProps } from './v1alpha1/neuron-monitor.ts';
