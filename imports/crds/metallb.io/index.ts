// Made by "strata import crd". Do not edit.
export { bfdProfile, type BFDProfile, type BFDProfileProps } from './v1beta1/bfd-profile.ts';
export { bgpAdvertisement, type BGPAdvertisement, type BGPAdvertisementProps } from './v1beta1/bgp-advertisement.ts';
export { bgpPeer as bgpPeerV1beta1, type BGPPeer as BGPPeerV1beta1, type BGPPeerProps as BGPPeerV1beta1Props } from './v1beta1/bgp-peer.ts';
export { bgpPeer, type BGPPeer, type BGPPeerProps } from './v1beta2/bgp-peer.ts';
export { community, type Community, type CommunityProps } from './v1beta1/community.ts';
export { configurationState, type ConfigurationState, type ConfigurationStateProps } from './v1beta1/configuration-state.ts';
export { ipAddressPool, type IPAddressPool, type IPAddressPoolProps } from './v1beta1/ip-address-pool.ts';
export { l2Advertisement, type L2Advertisement, type L2AdvertisementProps } from './v1beta1/l2-advertisement.ts';
export { serviceBGPStatus, type ServiceBGPStatus, type ServiceBGPStatusProps } from './v1beta1/service-bgp-status.ts';
export { serviceL2Status, type ServiceL2Status, type ServiceL2StatusProps } from './v1beta1/service-l2-status.ts';
