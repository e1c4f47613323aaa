// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { FakeFields } from './fake.types.ts';

export type FakeProps = { readonly metadata: NamespacedMetadata } & FakeFields;

export type Fake = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'Fake' } & FakeProps;

/** Fake of generators.external-secrets.io/v1alpha1, namespaced. */
export function fake(props: FakeProps): Fake {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'Fake', ...props };
}
