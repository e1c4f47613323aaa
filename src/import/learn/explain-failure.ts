import type { RenderingError, RenderingErrorKind } from '../../helm/rendering-result.ts';
import type { Chart } from '../chart/chart.ts';
import { ImportProblem } from '../import-problem.ts';

/** Why a chart does not render: Helm's own reason first, then what mends it. */
export function explainFailure({ name, version }: Chart, { kind, message }: RenderingError): ImportProblem {
  const reason = message
    .trim()
    .replaceAll(/\s*\n\s*/g, '; ')
    .replace(/[.;:]+$/, '');
  const remedy = remedies[kind] ?? 'give the values that it needs with --values';
  return new ImportProblem(`chart "${name}" ${version} does not render: ${reason}; ${remedy}`);
}

/** Values mend all else. */
const remedies: { readonly [kind in RenderingErrorKind]?: string } = {
  chart: 'mend its files',
  dependencies: 'run "helm dependency build" in its folder, so that its sub-charts stand in "charts"',
  'kube-version': 'name a version that it takes with --kubernetes',
  module: 'install Strata from its package, which brings Helm, or Go, with which a clone builds it',
  timeout: 'look for a template that never ends',
  crash: 'look for a template that calls itself without end',
};
