// Made by "strata import" (see 'metallb' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { MetallbValues } from './values.ts';

export type { MetallbValues };

type Services = 'frrK8sWebhookService' | 'webhookService';
type Workloads = 'controller' | 'frrK8s' | 'frrK8sStatuscleaner' | 'speaker';

/** Chart metallb 0.16.1, application v0.16.1. */
export const metallb: ImportedChart<MetallbValues, Services, Workloads> = {
  name: 'metallb',
  version: '0.16.1',
  appVersion: 'v0.16.1',
  repository: 'https://metallb.github.io/metallb',
  oci: 'oci://quay.io/metallb/chart/metallb',
  content: 'sha256:20a274996196a1aa0dea98e0c78d531e7b9a1ae44dd9a0cc60c906782a8838cf',
  namespace: 'metallb-system',
  kubeVersion: '>= 1.19.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: true, groups: ['frrk8s.metallb.io', 'metallb.io'] },
};
