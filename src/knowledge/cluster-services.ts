import { resourceId } from '../model/identity.ts';

/**
 * Charts that give pods what all of them rely on. A cluster may have them from elsewhere: then an external says so (`provides`).
 */
const providersByChart: Readonly<Record<string, 'cni' | 'dns'>> = {
  'aws-vpc-cni': 'cni',
  calico: 'cni',
  cilium: 'cni',
  coredns: 'dns',
  'tigera-operator': 'cni',
};

/** What a release of the chart provides to all pods. */
export function clusterServiceOf(chart: string): 'cni' | 'dns' | undefined {
  return providersByChart[chart];
}

/** ConfigMaps that an operator copies into every namespace, by chart (istiod 1.30: `istio-ca-root-cert`, key `root-cert.pem`). */
export const configMapsOfEveryNamespace: Readonly<
  Record<string, readonly { readonly name: string; readonly keys: readonly string[] }[]>
> = {
  istiod: [{ name: 'istio-ca-root-cert', keys: ['root-cert.pem'] }],
};

/** Annotation on a StorageClass that makes it the one for claims that name none ("Change the default StorageClass"). */
export const defaultStorageClassAnnotation = 'storageclass.kubernetes.io/is-default-class';

/** What stands for that class where none is known. */
export const defaultStorageClass = resourceId('storage.k8s.io', 'StorageClass', '', '(default)');
