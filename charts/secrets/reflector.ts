import type { Construct } from 'constructs';
import { reflector } from '../../imports/charts/reflector/index.ts';
import { Component, HelmRelease, type NamespaceHandle } from '../../src/authoring/index.ts';

/** Keeps copies of Secrets and ConfigMaps in other namespaces (emberstack Reflector). */
export class Reflector extends Component {
  readonly release: HelmRelease<object>;

  constructor(scope: Construct, props: { readonly namespace: NamespaceHandle }) {
    super(scope, 'reflector');
    this.release = new HelmRelease(this, reflector, {
      namespace: props.namespace,
      values: {
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          readOnlyRootFilesystem: true,
          runAsNonRoot: true,
          runAsUser: 1000,
          seccompProfile: { type: 'RuntimeDefault' },
        },
        resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } },
      },
    });
  }

  /** The annotations with which a Secret or ConfigMap is copied into namespaces, and into no others. */
  copiesIn(namespaces: readonly NamespaceHandle[]): Readonly<Record<string, string>> {
    const names = namespaces
      .map(({ name }) => name)
      .toSorted()
      .join(',');
    const prefix = 'reflector.v1.k8s.emberstack.com';
    return {
      [`${prefix}/reflection-allowed`]: 'true',
      [`${prefix}/reflection-allowed-namespaces`]: names,
      [`${prefix}/reflection-auto-enabled`]: 'true',
      [`${prefix}/reflection-auto-namespaces`]: names,
    };
  }
}
