import type { HomelabEnvironment } from '../homelab/environment.ts';
import { homelab } from '../homelab/homelab.ts';

export const settings: HomelabEnvironment = {
  name: 'homelab-staging',
  environment: 'staging',
  domain: 'staging.home.example.org',
  nodes: [{ name: 'workers', count: 2, cpu: '4', memory: '16Gi', zones: ['home'] }],
  network: { nodes: ['192.168.20.0/24'], pods: ['10.25.0.0/16'], services: ['10.97.0.0/16'] },
  addresses: { pool: '192.168.20.224/28', ingress: '192.168.20.225' },
  certificates: 'staging',
  recipient: 'age1aa8n3uxypw3wvgrvp4f6fph29jvhr70ymay28lvxm0aenxn7xefq68tyuq',
  monitoring: { retention: '7d', metricsSize: '10Gi', logsSize: '10Gi' },
};

export default homelab(settings);
