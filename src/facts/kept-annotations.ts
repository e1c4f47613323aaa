/**
 * Annotations that stay in a record, each with what reads it. All others go: checksums, descriptions and settings of
 * tools change often and say nothing about whether the platform starts. A new line makes older records incomplete, so
 * it takes a new `recordFormat`.
 */
const kept: Readonly<Record<string, string>> = {
  'cert-manager.io/cluster-issuer': 'ingress-shim and gateway-shim make a Secret, and need the issuer',
  'cert-manager.io/inject-ca-from': 'the webhook can be called once that Certificate is there',
  'cert-manager.io/inject-ca-from-secret': 'the webhook can be called once that Secret is there',
  'cert-manager.io/issuer': 'ingress-shim and gateway-shim make a Secret, and need the issuer',
  'cert-manager.io/issuer-kind': "the kind of an issuer that is none of cert-manager's own",
  'eks.amazonaws.com/role-arn': 'pods of the ServiceAccount act as that role',
  'ingressclass.kubernetes.io/is-default-class': 'the class of an Ingress that names none',
  'io.cilium/lb-ipam-ips': 'an address that a pool must hold (older name)',
  'io.cilium/lb-ipam-sharing-key': 'Services of one key may share an address (older name)',
  'kubernetes.io/ingress.class': 'the class of an Ingress, as it was said before Kubernetes 1.18',
  'kubernetes.io/service-account.name': 'the account that a token is made for',
  'lbipam.cilium.io/ips': 'an address that a pool must hold',
  'lbipam.cilium.io/sharing-cross-namespace': 'Services of these namespaces may share the address',
  'lbipam.cilium.io/sharing-key': 'Services of one key may share an address',
  'metallb.io/address-pool': 'the pool that the address comes from',
  'metallb.io/allow-shared-ip': 'Services of one key may share an address',
  'metallb.io/loadBalancerIPs': 'an address that a pool must hold',
  'metallb.universe.tf/address-pool': 'the pool that the address comes from (older name)',
  'metallb.universe.tf/allow-shared-ip': 'Services of one key may share an address (older name)',
  'metallb.universe.tf/loadBalancerIPs': 'an address that a pool must hold (older name)',
  'snapshot.storage.kubernetes.io/is-default-class': 'the class of a VolumeSnapshot that names none',
  'storageclass.kubernetes.io/is-default-class': 'the class of a claim that names none',
};

/** Prefixes of annotations of which all stay: what Helm does with an object, and where Reflector copies it. */
const keptPrefixes: readonly string[] = ['helm.sh/', 'reflector.v1.k8s.emberstack.com/'];

/** Whether a record keeps an annotation. */
export function isKeptAnnotation(key: string): boolean {
  return Object.hasOwn(kept, key) || keptPrefixes.some((prefix) => key.startsWith(prefix));
}
