import type { Construct } from 'constructs';
import { LimitRange } from 'kubernetes-models/v1/LimitRange';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { ResourceQuota } from 'kubernetes-models/v1/ResourceQuota';
import { Component, Resource, type NamespaceHandle } from '../../src/authoring/index.ts';

export interface PlatformNamespaceProps {
  /** The level of the Pod Security Standards that is enforced; say the strictest that the namespace's workloads satisfy. */
  readonly podSecurity: 'privileged' | 'baseline' | 'restricted';
  /** What the namespace may use in sum, as quantities by resource (`requests.cpu`, `persistentvolumeclaims`). @default no limit */
  readonly quota?: Readonly<Record<string, string>>;
  /** What a container gets that says nothing of its own. @default nothing */
  readonly containerDefaults?: ContainerDefaults;
  /** Labels beside those of Pod Security. @default none */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface ContainerDefaults {
  readonly requests: { readonly cpu: string; readonly memory: string };
  readonly limits: { readonly cpu: string; readonly memory: string };
}

/** A namespace with its Pod Security level, quota and defaults. */
export class PlatformNamespace extends Component implements NamespaceHandle {
  readonly name: string;

  constructor(scope: Construct, name: string, props: PlatformNamespaceProps) {
    super(scope, name);
    this.name = name;
    const { podSecurity, quota, containerDefaults } = props;
    new Resource(
      this,
      new Namespace({ metadata: { name, labels: { ...props.labels, ...podSecurityLabels(podSecurity) } } }),
    );
    if (quota !== undefined)
      new Resource(this, new ResourceQuota({ metadata: { name, namespace: name }, spec: { hard: quota } }));
    if (containerDefaults !== undefined) {
      const { requests, limits } = containerDefaults;
      const limit = { type: 'Container', defaultRequest: requests, default: limits };
      new Resource(this, new LimitRange({ metadata: { name, namespace: name }, spec: { limits: [limit] } }));
    }
  }
}

/** `warn` and `audit` follow what is enforced: a second, stricter level would only repeat what the compiler says before anything is merged. */
function podSecurityLabels(level: PlatformNamespaceProps['podSecurity']): Record<string, string> {
  return { 'pod-security.kubernetes.io/enforce': level, 'pod-security.kubernetes.io/warn': level };
}
