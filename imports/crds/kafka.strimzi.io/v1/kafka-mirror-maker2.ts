// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaMirrorMaker2Fields } from './kafka-mirror-maker2.types.ts';

export type KafkaMirrorMaker2Props = { readonly metadata: NamespacedMetadata } & KafkaMirrorMaker2Fields;

export type KafkaMirrorMaker2 = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'KafkaMirrorMaker2' } & KafkaMirrorMaker2Props;

/** KafkaMirrorMaker2 of kafka.strimzi.io/v1, namespaced. */
export function kafkaMirrorMaker2(props: KafkaMirrorMaker2Props): KafkaMirrorMaker2 {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaMirrorMaker2', ...props };
}
