/** One program of the engine: the file's name and the Go package that it is built from (a `tool` line of `go.mod`). */
export interface EnginePart {
  readonly name: string;
  readonly package: string;
}

/** In the order of building: what takes longest comes once its libraries are built for others. */
export const engineParts: readonly EnginePart[] = Object.freeze([
  { name: 'etcd', package: 'go.etcd.io/etcd/server/v3' },
  { name: 'kube-apiserver', package: 'k8s.io/kubernetes/cmd/kube-apiserver' },
  { name: 'kube-controller-manager', package: 'k8s.io/kubernetes/cmd/kube-controller-manager' },
  { name: 'kube-scheduler', package: 'k8s.io/kubernetes/cmd/kube-scheduler' },
  { name: 'kwok', package: 'sigs.k8s.io/kwok/cmd/kwok' },
  { name: 'source-controller', package: 'github.com/fluxcd/source-controller' },
  { name: 'kustomize-controller', package: 'github.com/fluxcd/kustomize-controller' },
  { name: 'helm-controller', package: 'github.com/fluxcd/helm-controller' },
  { name: 'helm', package: 'helm.sh/helm/v4/cmd/helm' },
  { name: 'kustomize', package: 'sigs.k8s.io/kustomize/kustomize/v5' },
]);

export type EngineProgram =
  | 'etcd'
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'kube-scheduler'
  | 'kwok'
  | 'source-controller'
  | 'kustomize-controller'
  | 'helm-controller'
  | 'helm'
  | 'kustomize';

/** Folders of the modules that the rehearsal reads at run time, and what they are called in the engine's folder. */
export const engineAssets = Object.freeze([
  { name: 'crds/source-controller', module: 'github.com/fluxcd/source-controller', folder: 'config/crd/bases' },
  { name: 'crds/kustomize-controller', module: 'github.com/fluxcd/kustomize-controller', folder: 'config/crd/bases' },
  { name: 'crds/helm-controller', module: 'github.com/fluxcd/helm-controller', folder: 'config/crd/bases' },
  { name: 'stages/node-fast', module: 'sigs.k8s.io/kwok', folder: 'kustomize/stage/node/fast' },
  { name: 'stages/node-heartbeat', module: 'sigs.k8s.io/kwok', folder: 'kustomize/stage/node/heartbeat' },
  { name: 'stages/pod-fast', module: 'sigs.k8s.io/kwok', folder: 'kustomize/stage/pod/fast' },
]);
