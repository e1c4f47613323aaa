import type { RenderingProblem, RenderingRequest } from '../model/rendering.ts';
import type { RenderingError, RenderingErrorKind } from './rendering-result.ts';

/** Why a chart was not rendered, in Helm's own words first, and what mends it. */
export function explainFailure({ chart }: RenderingRequest, { kind, message }: RenderingError): RenderingProblem {
  const words = message
    .trim()
    .replaceAll(/\s*\n\s*/g, '; ')
    .replace(/\.$/, '');
  const isHelms = !['module', 'timeout', 'crash'].includes(kind);
  return {
    changed: [],
    reason: isHelms ? `Helm says: ${words}` : words,
    remedy: remedies[kind](chart.path ?? chart.name),
  };
}

const remedies: Readonly<Record<RenderingErrorKind, (chart: string) => string>> = {
  chart: (chart) => `Import the chart again with "strata import --all ${chart}", or mend its files.`,
  library: () => 'Release a chart that makes objects; a library chart only lends templates to others.',
  dependencies: (chart) => `Run "helm dependency build ${chart}", so that its sub-charts stand in its folder "charts".`,
  'kube-version': () => "Choose a version of the chart that takes the cluster's version of Kubernetes.",
  schema: () => "Mend the value that the chart's schema refuses.",
  template: () => 'Give the release the values that the chart asks for.',
  manifest: () =>
    'Mend the values, or the template if the chart is your own: what it renders is not read by Kubernetes.',
  request: () => 'Give the release another name: Helm takes lower case letters, digits and dashes, 53 at most.',
  module: () => 'Install Strata from its package, which brings Helm, or Go, with which a clone builds it.',
  timeout: () => 'Look for a template that never ends, or set what makes it render so much.',
  crash: () =>
    'Look for a template that calls itself without end, or for values that make it render more than fits into memory.',
};
