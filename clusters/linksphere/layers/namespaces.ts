import { PlatformNamespace } from '../../../charts/namespaces/platform-namespace.ts';
import { Layer, type Cluster } from '../../../src/authoring/index.ts';

/** The namespaces, each at the strictest level of Pod Security that its workloads satisfy. */
export class Namespaces extends Layer {
  readonly certManager = new PlatformNamespace(this, 'cert-manager', { podSecurity: 'restricted' });
  readonly externalSecrets = new PlatformNamespace(this, 'external-secrets', { podSecurity: 'restricted' });
  readonly vault = new PlatformNamespace(this, 'hashicorp', { podSecurity: 'restricted' });
  readonly ingress = new PlatformNamespace(this, 'ingress-nginx', { podSecurity: 'restricted' });
  readonly monitoring = new PlatformNamespace(this, 'monitoring', { podSecurity: 'privileged' });
  readonly production = new PlatformNamespace(this, 'production', {
    podSecurity: 'restricted',
    quota: {
      'requests.cpu': '4',
      'requests.memory': '8Gi',
      'limits.memory': '16Gi',
      'requests.storage': '100Gi',
      pods: '50',
    },
    containerDefaults: { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '1', memory: '256Mi' } },
  });
  readonly security = new PlatformNamespace(this, 'security', { podSecurity: 'restricted' });

  constructor(cluster: Cluster) {
    super(cluster, 'infra-namespaces');
  }
}
