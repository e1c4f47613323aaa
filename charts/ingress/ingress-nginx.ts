import type { Construct } from 'constructs';
import { certificate } from '../../imports/crds/cert-manager.io/v1/certificate.ts';
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress';
import { ingressNginx, type IngressNginxValues } from '../../imports/charts/ingress-nginx/index.ts';
import {
  Component,
  declareFlow,
  HelmRelease,
  Resource,
  world,
  type PodPort,
  type Reachable,
  type ServiceHandle,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import type { CertificateSecret } from '../certificates/wildcard-certificate.ts';
import type { IssuerRef } from '../certificates/issuer-ref.ts';
import type { ScrapeTarget } from '../scrape-target.ts';

/** How the controller is reached from outside. */
export type LoadBalancer =
  /** A network load balancer that the cloud makes. */
  | { readonly type: 'aws-nlb' }
  /** A fixed address that Cilium hands out and announces. */
  | { readonly type: 'address'; readonly address: string; readonly annotations?: Readonly<Record<string, string>> };

export interface IngressNginxProps {
  readonly namespace: NamespaceHandle;
  readonly loadBalancer: LoadBalancer;
  /** One pod a node (`DaemonSet`), or as many as said. @default 2 */
  readonly replicas?: number | 'DaemonSet';
  /** TCP ports that go to a Service as they are: port to Service. @default none */
  readonly tcp?: Readonly<Record<number, ServiceHandle>>;
  /** Who may connect. @default the world */
  readonly clients?: readonly Reachable[];
}

export type PublishProps = {
  readonly host: string;
  /** Of the objects. @default the host's name with dashes */
  readonly name?: string;
  /** @default '/' */
  readonly path?: string;
  /** Name of the Service's port. @default its only one */
  readonly port?: string;
} &
  /** Signs a certificate of the host's own. */
  (
    | { readonly issuer: IssuerRef }
    /** A certificate that covers the host already, in the Service's namespace. */
    | { readonly certificate: CertificateSecret }
  );

/**
 * ingress-nginx: brings HTTP from outside to Services.
 * @deprecated Retired since 2026-03; an implementation of the Gateway API follows it.
 */
export class IngressNginx extends Component {
  readonly release: HelmRelease<object>;
  /** Name of the class whose Ingresses it serves. */
  static readonly className = 'nginx';
  readonly className = IngressNginx.className;
  readonly controller: Reachable;
  readonly scrapeTargets: readonly ScrapeTarget[];

  constructor(scope: Construct, props: IngressNginxProps) {
    super(scope, 'ingress-nginx');
    const replicas = props.replicas ?? 2;
    const tcp = Object.entries(props.tcp ?? {});
    const metrics: PodPort = { name: 'metrics', port: 10254 };
    const values: IngressNginxValues = {
      controller: {
        ...(replicas === 'DaemonSet' ? { kind: 'DaemonSet' } : { kind: 'Deployment', replicaCount: replicas }),
        ingressClassResource: { name: this.className, default: true },
        metrics: { enabled: true, port: metrics.port },
        service: serviceValues(props.loadBalancer),
      },
      ...(tcp.length === 0
        ? {}
        : {
            tcp: Object.fromEntries(tcp.map(([port, to]) => [port, `${to.namespace}/${to.name}:${to.portNumber()}`])),
          }),
    };
    const release = new HelmRelease(this, ingressNginx, {
      namespace: props.namespace,
      values,
      // Helm waits for a load balancer's address, and where the cluster itself hands it out, the pool comes only once what brings its CRD is
      // Ready: a first installation that waits never ends.
      waitForReady: props.loadBalancer.type !== 'address',
    });
    this.release = release;
    this.controller = release.service('controller');
    for (const from of [world, ...(props.clients ?? [])]) {
      const ports = [80, 443, ...tcp.map(([port]) => Number(port))];
      declareFlow(this, { from, to: this.controller, ports, reason: 'Clients reach what the ingress publishes' });
    }
    for (const [, to] of tcp) declareFlow(this, { from: this.controller, to, reason: 'The ingress passes TCP on' });
    this.scrapeTargets = [{ name: 'ingress-nginx', pods: this.controller, port: metrics }];
  }

  /** Makes a Service reachable under a host name, with a certificate; the objects belong to `scope`. */
  publish(scope: Construct, service: ServiceHandle, props: PublishProps): void {
    const { host, path = '/' } = props;
    const name = props.name ?? host.replaceAll('.', '-');
    const { namespace } = service;
    const secretName = 'certificate' in props ? props.certificate.secret.name : `${name}-tls`;
    if ('issuer' in props) {
      const issuerRef = { kind: props.issuer.kind, name: props.issuer.name };
      new Resource(
        scope,
        certificate({ metadata: { name, namespace }, spec: { secretName, dnsNames: [host], issuerRef } }),
      );
    }
    const backend = { service: { name: service.name, port: { number: service.portNumber(props.port) } } };
    new Resource(
      scope,
      new Ingress({
        metadata: { name, namespace },
        spec: {
          ingressClassName: this.className,
          rules: [{ host, http: { paths: [{ path, pathType: 'Prefix', backend }] } }],
          tls: [{ hosts: [host], secretName }],
        },
      }),
    );
    declareFlow(scope, { from: this.controller, to: service, reason: `The ingress serves ${host}` });
  }
}

/** `Local` keeps the client's address: policies and logs then see who connects, and no node sends traffic on to another. */
function serviceValues(loadBalancer: LoadBalancer): object {
  if (loadBalancer.type === 'address') {
    return {
      externalTrafficPolicy: 'Local',
      annotations: { 'lbipam.cilium.io/ips': loadBalancer.address, ...loadBalancer.annotations },
    };
  }
  return {
    externalTrafficPolicy: 'Local',
    annotations: { 'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb' },
  };
}
