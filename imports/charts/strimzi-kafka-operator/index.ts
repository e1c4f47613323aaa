// Made by "strata import" (see 'strimzi-kafka-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { StrimziKafkaOperatorValues } from './values.ts';

export type { StrimziKafkaOperatorValues };

type Services = never;
type Workloads = 'strimziClusterOperator';

/** Chart strimzi-kafka-operator 1.2.0, application 1.2.0. */
export const strimziKafkaOperator: ImportedChart<StrimziKafkaOperatorValues, Services, Workloads> = {
  name: 'strimzi-kafka-operator',
  version: '1.2.0',
  appVersion: '1.2.0',
  repository: 'https://strimzi.io/charts',
  oci: 'oci://quay.io/strimzi-helm/strimzi-kafka-operator',
  content: 'sha256:6ac7357d40c7bf780b76b70c133d7ee8dcfd4cd95b452030df498a8b3743b0ac',
  namespace: 'kafka',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['build.openshift.io', 'core.strimzi.io', 'gateway.networking.k8s.io', 'image.openshift.io', 'kafka.strimzi.io', 'route.openshift.io'] },
};
