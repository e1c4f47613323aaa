// Made by "strata import" (see 'strimzi-kafka-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { StrimziKafkaOperatorValues } from './values.ts';

export type { StrimziKafkaOperatorValues };

/** Chart strimzi-kafka-operator 1.2.0, application 1.2.0. */
export const strimziKafkaOperator: ImportedChart<StrimziKafkaOperatorValues, never, 'strimziClusterOperator'> = {
  name: 'strimzi-kafka-operator',
  version: '1.2.0',
  appVersion: '1.2.0',
  repository: 'https://strimzi.io/charts',
  oci: 'oci://quay.io/strimzi-helm/strimzi-kafka-operator',
  namespace: 'kafka',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    strimziClusterOperator: 'Deployment/strimzi-cluster-operator',
  },
};
