// Made by "strata import" (see 'snapshot-controller' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { SnapshotControllerValues } from './values.ts';

export type { SnapshotControllerValues };

/** Chart snapshot-controller 0.3.0, application 8.2.1. */
export const snapshotController: ImportedChart<SnapshotControllerValues, 'snapshotValidationService', 'main' | 'snapshotValidationDeployment'> = {
  name: 'snapshot-controller',
  version: '0.3.0',
  appVersion: '8.2.1',
  repository: 'https://democratic-csi.github.io/charts',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    snapshotValidationService: 'snapshot-validation-service',
  },
  workloads: {
    main: 'Deployment/snapshot-controller',
    snapshotValidationDeployment: 'Deployment/snapshot-validation-deployment',
  },
};
