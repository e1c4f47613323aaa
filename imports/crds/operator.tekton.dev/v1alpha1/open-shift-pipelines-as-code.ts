// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { OpenShiftPipelinesAsCodeFields } from './open-shift-pipelines-as-code.types.ts';

export type OpenShiftPipelinesAsCodeProps = { readonly metadata: ClusterMetadata } & OpenShiftPipelinesAsCodeFields;

export type OpenShiftPipelinesAsCode = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'OpenShiftPipelinesAsCode' } & OpenShiftPipelinesAsCodeProps;

/** OpenShiftPipelinesAsCode of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function openShiftPipelinesAsCode(props: OpenShiftPipelinesAsCodeProps): OpenShiftPipelinesAsCode {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'OpenShiftPipelinesAsCode', ...props };
}
