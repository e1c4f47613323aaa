// Made by "strata import crd". Do not edit.
export { bgpSessionState, type BGPSessionState, type BGPSessionStateProps } from './v1beta1/bgp-session-state.ts';
export { frrConfiguration, type FRRConfiguration, type FRRConfigurationProps } from './v1beta1/frr-configuration.ts';
export { fRRK8sConfiguration, type FRRK8sConfiguration, type FRRK8sConfigurationProps } from './v1beta1/frrk8s-configuration.ts';
export { frrNodeState, type FRRNodeState, type FRRNodeStateProps } from './v1beta1/frr-node-state.ts';
