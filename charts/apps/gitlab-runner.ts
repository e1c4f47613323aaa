import type { Construct } from 'constructs';
import { gitlabRunner } from '../../imports/charts/gitlab-runner/index.ts';
import { Component, HelmRelease, type SecretHandle, type NamespaceHandle } from '../../src/authoring/index.ts';
import type { GitLab } from './gitlab.ts';

export interface GitLabRunnerProps {
  readonly namespace: NamespaceHandle;
  readonly gitlab: GitLab;
  /**
   * The runner's token, and an empty registration token, which the chart still reads. GitLab gives the token out when the runner is created there.
   */
  readonly token: SecretHandle<'runner-token' | 'runner-registration-token'>;
  /** Jobs at a time. @default 4 */
  readonly concurrent?: number;
}

/** Runs the jobs of GitLab's pipelines as pods of its own namespace. */
export class GitLabRunner extends Component {
  readonly release: HelmRelease<object>;

  constructor(scope: Construct, props: GitLabRunnerProps) {
    super(scope, 'gitlab-runner');
    const { gitlab, namespace, token } = props;
    this.release = new HelmRelease(this, gitlabRunner, {
      namespace,
      source: gitlab.charts,
      values: {
        gitlabUrl: gitlab.url,
        concurrent: props.concurrent ?? 4,
        rbac: { create: true },
        runners: {
          secret: token.secret.name,
          config: `[[runners]]\n  [runners.kubernetes]\n    namespace = "${namespace.name}"\n    image = "alpine:3.22"\n`,
        },
        podSecurityContext: { runAsUser: 100, fsGroup: 65533, seccompProfile: { type: 'RuntimeDefault' } },
        resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '256Mi' } },
      },
    });
    this.release.node.addDependency(gitlab.release);
  }
}
