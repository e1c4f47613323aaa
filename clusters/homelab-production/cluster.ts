import type { HomelabEnvironment } from '../homelab/environment.ts';
import { homelab } from '../homelab/homelab.ts';

export const settings: HomelabEnvironment = {
  name: 'homelab-production',
  environment: 'production',
  domain: 'home.example.org',
  nodes: [{ name: 'workers', count: 3, cpu: '8', memory: '32Gi', zones: ['home'] }],
  network: { nodes: ['192.168.10.0/24'], pods: ['10.24.0.0/16'], services: ['10.96.0.0/16'] },
  addresses: { pool: '192.168.10.224/28', ingress: '192.168.10.225' },
  certificates: 'production',
  recipient: 'age1vunnfc05khcg02c56dusxm5ek4dd0rdnxvjlxxhlsv89ne2wvf3s3h07au',
  monitoring: { retention: '30d', metricsSize: '50Gi', logsSize: '50Gi' },
  gitlab: { repositories: '100Gi' },
};

export default homelab(settings);
