import { CertManager, type CertManagerProps } from '../../../charts/certificates/cert-manager.ts';
import { declareFlow, Layer, type Cluster } from '../../../src/authoring/index.ts';
import { ExternalSecrets, type ExternalSecretsProps } from '../../../charts/secrets/external-secrets.ts';
import { FluxDashboard } from '../../../charts/delivery/flux-dashboard.ts';
import { IngressNginx, type IngressNginxProps } from '../../../charts/ingress/ingress-nginx.ts';
import { Vault, type VaultProps } from '../../../charts/secrets/vault.ts';

export interface ControllersProps {
  readonly certManager: CertManagerProps;
  readonly externalSecrets: ExternalSecretsProps;
  readonly vault: VaultProps;
  readonly ingress: IngressNginxProps;
}

/** The systems that everything else is configured with: certificates, secrets, ingress and the dashboard of Flux. */
export class Controllers extends Layer {
  readonly certManager: CertManager;
  readonly externalSecrets: ExternalSecrets;
  readonly vault: Vault;
  readonly ingress: IngressNginx;
  readonly dashboard: FluxDashboard;

  constructor(cluster: Cluster, props: ControllersProps) {
    super(cluster, 'infra-controllers');
    this.certManager = new CertManager(this, props.certManager);
    this.externalSecrets = new ExternalSecrets(this, props.externalSecrets);
    this.vault = new Vault(this, props.vault);
    this.ingress = new IngressNginx(this, props.ingress);
    this.dashboard = new FluxDashboard(this);
    declareFlow(this, {
      from: this.externalSecrets.controller,
      to: this.vault.server,
      ports: [this.vault.api],
      reason: 'External Secrets reads from Vault',
    });
  }
}
