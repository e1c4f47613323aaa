import {
  Component,
  external,
  Layer,
  SopsSecret,
  type Cluster,
  type ServiceHandle,
  kubeSystem,
} from '../../src/authoring/index.ts';
import { CertManager } from '../../charts/certificates/cert-manager.ts';
import { Cilium } from '../../charts/networking/cilium.ts';
import { DemocraticCsi, driverConfigKey } from '../../charts/storage/democratic-csi.ts';
import type { HomelabEnvironment } from './environment.ts';
import { IngressNginx } from '../../charts/ingress/ingress-nginx.ts';
import { PlatformNamespace } from '../../charts/namespaces/platform-namespace.ts';
import { Reflector } from '../../charts/secrets/reflector.ts';

/** The storage system of the house, which Terraform sets up. */
export const nas = external('nas', 'the NAS with its iSCSI target and its API key');

/** Layer 1: namespaces, and every system that brings CRDs, a network or volumes, each with the source of its chart. */
export class Controllers extends Layer {
  readonly namespaces: Readonly<Record<'certManager' | 'ingress' | 'monitoring' | 'gitlab', PlatformNamespace>>;
  readonly cilium: Cilium;
  readonly certManager: CertManager;
  readonly reflector: Reflector;
  readonly storage: DemocraticCsi;

  constructor(cluster: Cluster) {
    super(cluster, 'controllers');
    const group = new Component(this, 'namespaces');
    this.namespaces = {
      certManager: new PlatformNamespace(group, 'cert-manager', { podSecurity: 'restricted' }),
      ingress: new PlatformNamespace(group, 'ingress-nginx', { podSecurity: 'baseline' }),
      monitoring: new PlatformNamespace(group, 'monitoring', { podSecurity: 'privileged' }),
      gitlab: new PlatformNamespace(group, 'gitlab', { podSecurity: 'baseline' }),
    };
    const storage = new PlatformNamespace(group, 'democratic-csi', { podSecurity: 'privileged' });

    this.cilium = new Cilium(this, {
      mode: 'l2',
      apiServer: { host: 'localhost', port: 7445 },
      talos: true,
      adopt: true,
    });
    this.certManager = new CertManager(this, { namespace: this.namespaces.certManager, replicas: 1 });
    this.reflector = new Reflector(this, { namespace: kubeSystem });
    const config = new SopsSecret(this, { namespace: storage, name: 'driver-config', keys: [driverConfigKey] });
    this.storage = new DemocraticCsi(this, { namespace: storage, config, target: nas, talos: true });
  }

  /** Opens the house to HTTP, and to Git over SSH where there is a GitLab: made last, since it is told the Service behind port 22. */
  openIngress({ addresses }: HomelabEnvironment, git: ServiceHandle | undefined): IngressNginx {
    return new IngressNginx(this, {
      namespace: this.namespaces.ingress,
      replicas: 'DaemonSet',
      loadBalancer: { type: 'address', address: addresses.ingress },
      ...(git === undefined ? {} : { tcp: { 22: git } }),
    });
  }
}
