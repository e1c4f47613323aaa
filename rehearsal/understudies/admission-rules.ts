import type { ClusterView } from '../api/cluster-view.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';

/** What the validating webhook of an operator refuses beyond the schema of its CRD, in its own words. */
export interface AdmissionRule {
  /** `group/Kind`. */
  readonly kind: string;
  /** Why it refuses; nothing where it admits. */
  readonly refuses: (object: KubeObject, view: Pick<ClusterView, 'all'>) => string | undefined;
}

const subjects = [
  'commonName',
  'literalSubject',
  'dnsNames',
  'uris',
  'ipAddresses',
  'emailAddresses',
  'otherNames',
] as const;
const issuerTypes = ['acme', 'ca', 'vault', 'selfSigned', 'venafi'] as const;

/**
 * Only what tells an author of a mistake that no schema knows: cert-manager 1.21, External Secrets 2.9, ingress-nginx 4.15, prometheus-operator
 * 0.92, Gatekeeper 3.22.
 */
export const admissionRules: readonly AdmissionRule[] = Object.freeze<AdmissionRule[]>([
  { kind: 'cert-manager.io/Certificate', refuses: certificateWithoutSubject },
  { kind: 'cert-manager.io/ClusterIssuer', refuses: issuerOfOneType },
  { kind: 'cert-manager.io/Issuer', refuses: issuerOfOneType },
  { kind: 'external-secrets.io/ExternalSecret', refuses: externalSecretWithoutData },
  { kind: 'networking.k8s.io/Ingress', refuses: pathOfAnotherIngress },
  { kind: 'monitoring.coreos.com/PrometheusRule', refuses: groupsOfOneName },
  { kind: 'templates.gatekeeper.sh/ConstraintTemplate', refuses: templateOfAnotherName },
]);

function certificateWithoutSubject(object: KubeObject): string | undefined {
  if (subjects.some((field) => isGiven(fieldOf(object, 'spec', field)))) return undefined;
  return (
    'spec: Invalid value: "": at least one of commonName (from the commonName field or from a literalSubject), dnsNames, uriSANs, ipAddresses, ' +
    'emailSANs or otherNames must be set'
  );
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function issuerOfOneType(object: KubeObject): string | undefined {
  const [first, second] = issuerTypes.filter((type) => fieldOf(object, 'spec', type) !== undefined);
  if (first === undefined) return 'spec: Required value: at least one issuer must be configured';
  return second === undefined ? undefined : `spec.${second}: Forbidden: may not specify more than one issuer type`;
}

function externalSecretWithoutData(object: KubeObject): string | undefined {
  const isEmpty = listOf(object, 'spec', 'data').length === 0 && listOf(object, 'spec', 'dataFrom').length === 0;
  return isEmpty ? 'either data or dataFrom should be specified' : undefined;
}

/** Of one class, in whatever namespace: two Ingresses may not answer for the same path of a host. */
function pathOfAnotherIngress(object: KubeObject, view: Pick<ClusterView, 'all'>): string | undefined {
  const mine = new Set(pathsOf(object));
  for (const other of view.all('networking.k8s.io/Ingress')) {
    const isSelf =
      other.metadata.name === object.metadata.name && other.metadata.namespace === object.metadata.namespace;
    if (isSelf || textOf(other, 'spec', 'ingressClassName') !== textOf(object, 'spec', 'ingressClassName')) continue;
    const taken = pathsOf(other).find((path) => mine.has(path));
    const [host, path] = taken?.split(' ') ?? [];
    if (taken !== undefined)
      return `host "${host}" and path "${path}" is already defined in ingress ${other.metadata.namespace}/${other.metadata.name}`;
  }
  return undefined;
}

/** `host path` of each rule; a canary shares the paths of what it stands beside. */
function pathsOf(ingress: KubeObject): string[] {
  if (ingress.metadata.annotations?.['nginx.ingress.kubernetes.io/canary'] === 'true') return [];
  return listOf(ingress, 'spec', 'rules').flatMap((rule) => {
    return listOf(rule, 'http', 'paths').map((path) => `${textOf(rule, 'host') || '_'} ${textOf(path, 'path') || '/'}`);
  });
}

function groupsOfOneName(object: KubeObject): string | undefined {
  const names = listOf(object, 'spec', 'groups').map((group) => textOf(group, 'name'));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `groupname: "${twice}" is repeated in the same file`;
}

function templateOfAnotherName(object: KubeObject): string | undefined {
  const kind = textOf(object, 'spec', 'crd', 'spec', 'names', 'kind');
  const { name } = object.metadata;
  return name === kind.toLowerCase()
    ? undefined
    : `Template's name ${name} is not equal to the lowercase of CRD's Kind: ${kind.toLowerCase()}`;
}
