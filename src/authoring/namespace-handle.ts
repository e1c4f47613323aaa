/** A namespace by its name: what objects and releases are placed in. */
export interface NamespaceHandle {
  readonly name: string;
}

/** The namespace of the control plane and the network plugin: Kubernetes itself makes it. */
export const kubeSystem: NamespaceHandle = { name: 'kube-system' };
