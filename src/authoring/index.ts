export { acknowledge } from './acknowledge.ts';
export { chartSource, chartSourceFor, gitSource, type ChartSource, type ChartSources } from './chart-source.ts';
export { Cluster } from './cluster.ts';
export { defineCluster, type ClusterDefinition, type ClusterProps } from './cluster-definition.ts';
export { noInputs, type ClusterInputs } from './cluster-inputs.ts';
export { Component } from './component.ts';
export {
  cidr,
  fqdn,
  host,
  kubeApiServer,
  podsOfNamespace,
  podsWith,
  remoteNodes,
  wholeCluster,
  world,
  type PodPort,
  type Reachable,
} from './endpoint.ts';
export { flux, git, type EngineDefinition, type FluxProps } from './engine.ts';
export {
  bootstrapCrd,
  bootstrapNamespace,
  bootstrapSecret,
  bucket,
  coreDns,
  external,
  External,
  externalAfter,
  networkPlugin,
  relyOn,
  storageClass,
  type ExternalDefinition,
  type StorageClassHandle,
} from './external.ts';
export { type DeclaredFlow } from './declared-flow.ts';
export { declareFlow, type FlowProps } from './flow.ts';
export { HelmRelease, type HelmReleaseProps } from './helm-release.ts';
export { type TrackedImage } from './images.ts';
export { type ImportedChart } from './imported-chart.ts';
export { Layer, Unit, type LayerProps } from './layer.ts';
export { kubeSystem, type NamespaceHandle } from './namespace-handle.ts';
export { serviceHandle, type ServiceHandle } from './release-handles.ts';
export { Resource, type Manifest } from './resource.ts';
export { secretHandle, type SecretHandle, type SecretKey } from './secret-handle.ts';
export { SopsSecret, type SopsSecretProps } from './sops-secret.ts';
export { type SopsFile } from '../model/sops-file.ts';
export { type Endpoint } from '../model/flow.ts';
export { type Json, type JsonObject } from '../model/json.ts';
export { type ObjectFacts, type PodFacts, type ServiceFacts } from '../model/object-facts.ts';
export { normalizeManifest } from './normalize-manifest.ts';
