// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonChainFields } from './tekton-chain.types.ts';

export type TektonChainProps = { readonly metadata: ClusterMetadata } & TektonChainFields;

export type TektonChain = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonChain' } & TektonChainProps;

/** TektonChain of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonChain(props: TektonChainProps): TektonChain {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonChain', ...props };
}
