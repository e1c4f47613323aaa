// Made by "strata import crd". Do not edit.
export { nodeClaim, type NodeClaim, type NodeClaimProps } from './v1/node-claim.ts';
export { nodeOverlay, type NodeOverlay, type NodeOverlayProps } from './v1alpha1/node-overlay.ts';
export { nodePool, type NodePool, type NodePoolProps } from './v1/node-pool.ts';
