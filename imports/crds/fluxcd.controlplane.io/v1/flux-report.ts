// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { FluxReportFields } from './flux-report.types.ts';

export type FluxReportProps = { readonly metadata: NamespacedMetadata } & FluxReportFields;

export type FluxReport = { readonly apiVersion: 'fluxcd.controlplane.io/v1'; readonly kind: 'FluxReport' } & FluxReportProps;

/** FluxReport of fluxcd.controlplane.io/v1, namespaced. */
export function fluxReport(props: FluxReportProps): FluxReport {
  return { apiVersion: 'fluxcd.controlplane.io/v1', kind: 'FluxReport', ...props };
}
