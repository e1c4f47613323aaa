// Made by "strata import" (see 'snapshot-controller' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { SnapshotControllerValues } from './values.ts';

export type { SnapshotControllerValues };

type Services = never;
type Workloads = 'main';

/** Chart snapshot-controller 0.3.0, application 8.2.1. */
export const snapshotController: ImportedChart<SnapshotControllerValues, Services, Workloads> = {
  name: 'snapshot-controller',
  version: '0.3.0',
  appVersion: '8.2.1',
  repository: 'https://democratic-csi.github.io/charts',
  content: 'sha256:f87a102ede407a2b4e43e40ff5d02e159edf4faee7b9c414efb7831eab13e4b4',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['groupsnapshot.storage.k8s.io', 'snapshot.storage.k8s.io'] },
};
