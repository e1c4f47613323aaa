// Made by "strata import" (see 'linksphere' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { LinksphereValues } from './values.ts';

export type { LinksphereValues };

type Services = 'backend' | 'frontend';
type Workloads = 'backend' | 'frontend';

/** Chart linksphere 1.0.0, application 1.0.0. */
export const linksphere: ImportedChart<LinksphereValues, Services, Workloads> = {
  name: 'linksphere',
  version: '1.0.0',
  appVersion: '1.0.0',
  path: 'clusters/linksphere/helm/linksphere',
  kubeVersion: '>=1.30.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};
