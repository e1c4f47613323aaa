// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { DcgmExporterFields } from './dcgm-exporter.types.ts';

export type DcgmExporterProps = { readonly metadata: NamespacedMetadata } & DcgmExporterFields;

export type DcgmExporter = { readonly apiVersion: 'cloudwatch.aws.amazon.com/v1alpha1'; readonly kind: 'DcgmExporter' } & DcgmExporterProps;

/** DcgmExporter of cloudwatch.aws.amazon.com/v1alpha1, namespaced. */
export function dcgmExporter(props: DcgmExporterProps): DcgmExporter {
  return { apiVersion: 'cloudwatch.aws.amazon.com/v1alpha1', kind: 'DcgmExporter', ...props };
}
