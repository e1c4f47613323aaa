// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { AmazonCloudWatchAgentFields } from './amazon-cloud-watch-agent.types.ts';

export type AmazonCloudWatchAgentProps = { readonly metadata: NamespacedMetadata } & AmazonCloudWatchAgentFields;

export type AmazonCloudWatchAgent = { readonly apiVersion: 'cloudwatch.aws.amazon.com/v1alpha1'; readonly kind: 'AmazonCloudWatchAgent' } & AmazonCloudWatchAgentProps;

/** AmazonCloudWatchAgent of cloudwatch.aws.amazon.com/v1alpha1, namespaced. */
export function amazonCloudWatchAgent(props: AmazonCloudWatchAgentProps): AmazonCloudWatchAgent {
  return { apiVersion: 'cloudwatch.aws.amazon.com/v1alpha1', kind: 'AmazonCloudWatchAgent', ...props };
}
