// Made by "strata import crd". Do not edit.
export { listenerRuleConfiguration, type ListenerRuleConfiguration, type ListenerRuleConfigurationProps } from './v1/listener-rule-configuration.ts';
export { listenerRuleConfiguration as listenerRuleConfigurationV1beta1, type ListenerRuleConfiguration as ListenerRuleConfigurationV1beta1, type ListenerRuleConfigurationProps as ListenerRuleConfigurationV1beta1Props } from './v1beta1/listener-rule-configuration.ts';
export { loadBalancerConfiguration, type LoadBalancerConfiguration, type LoadBalancerConfigurationProps } from './v1/load-balancer-configuration.ts';
export { loadBalancerConfiguration as loadBalancerConfigurationV1beta1, type LoadBalancerConfiguration as LoadBalancerConfigurationV1beta1, type LoadBalancerConfigurationProps as LoadBalancerConfigurationV1beta1Props } from './v1beta1/load-balancer-configuration.ts';
export { targetGroupConfiguration, type TargetGroupConfiguration, type TargetGroupConfigurationProps } from './v1/target-group-configuration.ts';
export { targetGroupConfiguration as targetGroupConfigurationV1beta1, type TargetGroupConfiguration as TargetGroupConfigurationV1beta1, type TargetGroupConfigurationProps as TargetGroupConfigurationV1beta1Props } from './v1beta1/target-group-configuration.ts';
