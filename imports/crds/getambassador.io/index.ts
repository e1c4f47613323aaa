// Made by "strata import crd". Do not edit.
export { authService, type AuthService, type AuthServiceProps } from './v3alpha1/auth-service.ts';
export { consulResolver, type ConsulResolver, type ConsulResolverProps } from './v3alpha1/consul-resolver.ts';
export { devPortal, type DevPortal, type DevPortalProps } from './v3alpha1/dev-portal.ts';
export { host, type Host, type HostProps } from './v3alpha1/host.ts';
export { kubernetesEndpointResolver, type KubernetesEndpointResolver, type KubernetesEndpointResolverProps } from './v3alpha1/kubernetes-endpoint-resolver.ts';
export { kubernetesServiceResolver, type KubernetesServiceResolver, type KubernetesServiceResolverProps } from './v3alpha1/kubernetes-service-resolver.ts';
export { listener, type Listener, type ListenerProps } from './v3alpha1/listener.ts';
export { logService, type LogService, type LogServiceProps } from './v3alpha1/log-service.ts';
export { mapping, type Mapping, type MappingProps } from './v3alpha1/mapping.ts';
export { module, type Module, type ModuleProps } from './v3alpha1/module.ts';
export { rateLimitService, type RateLimitService, type RateLimitServiceProps } from './v3alpha1/rate-limit-service.ts';
export { tcpMapping, type TCPMapping, type TCPMappingProps } from './v3alpha1/tcp-mapping.ts';
export { tlsContext, type TLSContext, type TLSContextProps } from './v3alpha1/tls-context.ts';
export { tracingService, type TracingService, type TracingServiceProps } from './v3alpha1/tracing-service.ts';
