// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { EC2NodeClassFields } from './ec2-node-class.types.ts';

export type EC2NodeClassProps = { readonly metadata: ClusterMetadata } & EC2NodeClassFields;

export type EC2NodeClass = { readonly apiVersion: 'karpenter.k8s.aws/v1'; readonly kind: 'EC2NodeClass' } & EC2NodeClassProps;

/** EC2NodeClass of karpenter.k8s.aws/v1, cluster-scoped. */
export function eC2NodeClass(props: EC2NodeClassProps): EC2NodeClass {
  return { apiVersion: 'karpenter.k8s.aws/v1', kind: 'EC2NodeClass', ...props };
}
