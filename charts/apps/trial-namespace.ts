import type { Construct } from 'constructs';
import type { NetworkPolicies } from '../networking/network-policies.ts';
import { PlatformNamespace } from '../namespaces/platform-namespace.ts';

/** A namespace for trials: small, at the strictest level, and cut off from everything but DNS. */
export class TrialNamespace extends PlatformNamespace {
  constructor(scope: Construct, name: string, policies: NetworkPolicies) {
    super(scope, name, {
      podSecurity: 'restricted',
      quota: {
        'requests.cpu': '2',
        'requests.memory': '4Gi',
        'limits.memory': '8Gi',
        pods: '20',
        persistentvolumeclaims: '2',
        'services.loadbalancers': '0',
      },
      containerDefaults: { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '500m', memory: '256Mi' } },
    });
    policies.isolate(this);
  }
}
