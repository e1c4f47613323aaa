import { Component, external, Layer, SopsSecret, type Cluster } from '../../src/authoring/index.ts';
import { CertManager } from '../../charts/controllers/cert-manager.ts';
import { Cilium } from '../../charts/network/cilium.ts';
import { DemocraticCsi, driverConfigKey } from '../../charts/controllers/democratic-csi.ts';
import { GitLab } from '../../charts/apps/gitlab.ts';
import type { HomelabEnvironment } from './environment.ts';
import { IngressNginx } from '../../charts/controllers/ingress-nginx.ts';
import { kubeSystem } from '../../charts/namespaces/namespace-handle.ts';
import { PlatformNamespace } from '../../charts/namespaces/platform-namespace.ts';
import { Reflector } from '../../charts/controllers/reflector.ts';

/** The storage system of the house, which Terraform sets up. */
export const nas = external('nas', 'the NAS with its iSCSI target and its API key');

/** Layer 1: namespaces, and every system that brings CRDs, a network or volumes, each with the source of its chart. */
export class Controllers extends Layer {
  readonly namespaces: Readonly<Record<'certManager' | 'ingress' | 'monitoring' | 'gitlab', PlatformNamespace>>;
  readonly cilium: Cilium;
  readonly certManager: CertManager;
  readonly ingress: IngressNginx;
  readonly reflector: Reflector;
  readonly storage: DemocraticCsi;

  constructor(cluster: Cluster, { addresses, gitlab }: HomelabEnvironment) {
    super(cluster, 'controllers');
    const group = new Component(this, 'namespaces');
    this.namespaces = {
      certManager: new PlatformNamespace(group, 'cert-manager', { podSecurity: 'restricted' }),
      ingress: new PlatformNamespace(group, 'ingress-nginx', { podSecurity: 'baseline' }),
      monitoring: new PlatformNamespace(group, 'monitoring', { podSecurity: 'privileged' }),
      gitlab: new PlatformNamespace(group, 'gitlab', { podSecurity: 'baseline' }),
    };
    const storage = new PlatformNamespace(group, 'democratic-csi', { podSecurity: 'privileged' });

    this.cilium = new Cilium(this, { mode: 'l2', apiServer: { host: 'localhost', port: 7445 }, talos: true, adopt: true });
    this.certManager = new CertManager(this, { namespace: this.namespaces.certManager, replicas: 1 });
    this.ingress = new IngressNginx(this, {
      namespace: this.namespaces.ingress, replicas: 'DaemonSet', loadBalancer: { type: 'address', address: addresses.ingress },
      ...(gitlab === undefined ? {} : { tcp: { 22: GitLab.shell(this.namespaces.gitlab) } }),
    });
    this.reflector = new Reflector(this, { namespace: kubeSystem });
    const config = new SopsSecret(this, { namespace: storage, name: 'driver-config', keys: [driverConfigKey] });
    this.storage = new DemocraticCsi(this, { namespace: storage, config, target: nas, talos: true });
  }
}
