// Made by "strata import" (see 'istiod' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { IstiodValues } from './values.ts';

export type { IstiodValues };

/** Chart istiod 1.30.3, application 1.30.3. */
export const istiod: ImportedChart<IstiodValues, 'main' | 'mainService', 'main' | 'mainDeployment'> = {
  name: 'istiod',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/istiod',
  namespace: 'istio-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: 'istiod',
    mainService: 'istiod-{value:_internal_defaults_do_not_set.revision}',
  },
  workloads: {
    main: 'Deployment/istiod',
    mainDeployment: 'Deployment/istiod-{value:_internal_defaults_do_not_set.revision}',
  },
};
