// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { SSHKeyFields } from './ssh-key.types.ts';

export type SSHKeyProps = { readonly metadata: NamespacedMetadata } & SSHKeyFields;

export type SSHKey = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'SSHKey' } & SSHKeyProps;

/** SSHKey of generators.external-secrets.io/v1alpha1, namespaced. */
export function sshKey(props: SSHKeyProps): SSHKey {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'SSHKey', ...props };
}
