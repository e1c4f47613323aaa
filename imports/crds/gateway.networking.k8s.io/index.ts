// Made by "strata import crd". Do not edit.
export { backendTLSPolicy, type BackendTLSPolicy, type BackendTLSPolicyProps } from './v1/backend-tls-policy.ts';
export { grpcRoute, type GRPCRoute, type GRPCRouteProps } from './v1/grpc-route.ts';
export { gateway, type Gateway, type GatewayProps } from './v1/gateway.ts';
export { gateway as gatewayV1beta1, type Gateway as GatewayV1beta1, type GatewayProps as GatewayV1beta1Props } from './v1beta1/gateway.ts';
export { gatewayClass, type GatewayClass, type GatewayClassProps } from './v1/gateway-class.ts';
export { gatewayClass as gatewayClassV1beta1, type GatewayClass as GatewayClassV1beta1, type GatewayClassProps as GatewayClassV1beta1Props } from './v1beta1/gateway-class.ts';
export { httpRoute, type HTTPRoute, type HTTPRouteProps } from './v1/http-route.ts';
export { httpRoute as httpRouteV1beta1, type HTTPRoute as HTTPRouteV1beta1, type HTTPRouteProps as HTTPRouteV1beta1Props } from './v1beta1/http-route.ts';
export { listenerSet, type ListenerSet, type ListenerSetProps } from './v1/listener-set.ts';
export { referenceGrant as referenceGrantV1, type ReferenceGrant as ReferenceGrantV1, type ReferenceGrantProps as ReferenceGrantV1Props } from './v1/reference-grant.ts';
export { referenceGrant, type ReferenceGrant, type ReferenceGrantProps } from './v1beta1/reference-grant.ts';
export { tcpRoute, type TCPRoute, type TCPRouteProps } from './v1/tcp-route.ts';
export { tlsRoute, type TLSRoute, type TLSRouteProps } from './v1/tls-route.ts';
export { udpRoute, type UDPRoute, type UDPRouteProps } from './v1/udp-route.ts';
