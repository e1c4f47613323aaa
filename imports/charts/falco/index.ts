// Made by "strata import" (see 'falco' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { FalcoValues } from './values.ts';

export type { FalcoValues };

type Services = never;
type Workloads = 'main';

/** Chart falco 9.1.0, application 0.44.1. */
export const falco: ImportedChart<FalcoValues, Services, Workloads> = {
  name: 'falco',
  version: '9.1.0',
  appVersion: '0.44.1',
  repository: 'https://falcosecurity.github.io/charts',
  oci: 'oci://ghcr.io/falcosecurity/charts/falco',
  content: 'sha256:c081f80e87a882d5b823bd50df2ff31884346840f857fb2c26102d383955882b',
  namespace: 'falco',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};
