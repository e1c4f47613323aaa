// Made by "strata import" (see 'linksphere' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { LinksphereValues } from './values.ts';

export type { LinksphereValues };

/** Chart linksphere 1.0.0, application 1.0.0. */
export const linksphere: ImportedChart<LinksphereValues, 'backend' | 'frontend', 'backend' | 'frontend'> = {
  name: 'linksphere',
  version: '1.0.0',
  appVersion: '1.0.0',
  path: 'clusters/linksphere/helm/linksphere',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    backend: '{release}-backend',
    frontend: '{release}-frontend',
  },
  workloads: {
    backend: 'Deployment/{release}-backend',
    frontend: 'Deployment/{release}-frontend',
  },
};
