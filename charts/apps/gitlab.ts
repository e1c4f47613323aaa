import type { Construct } from 'constructs';
import {
  chartSourceFor,
  Component,
  HelmRelease,
  relyOn,
  type ChartSource,
  type ServiceHandle,
} from '../../src/authoring/index.ts';
import { gitlab } from '../../imports/charts/gitlab/index.ts';
import type { GitLabProps } from './gitlab-props.ts';
import { gitlabValues } from './gitlab-values.ts';

/** GitLab with its registry; database, cache, object storage and mail are elsewhere. */
export class GitLab extends Component {
  readonly release: HelmRelease<object>;
  /** Where GitLab answers. */
  readonly url: string;
  /** Answers Git over SSH. */
  readonly shell: ServiceHandle;
  /** Where its charts are read. */
  readonly charts: ChartSource;

  constructor(scope: Construct, props: GitLabProps) {
    super(scope, 'gitlab');
    const { cache, database, objectStorage, namespace } = props;
    this.charts = chartSourceFor(this, gitlab, { namespace: namespace.name, name: 'gitlab' });
    this.release = new HelmRelease(this, gitlab, {
      namespace,
      source: this.charts,
      // Migrations of the database run before anything else does.
      timeout: '30m',
      values: gitlabValues(props),
    });
    this.shell = this.release.service('shell');
    this.url = `https://gitlab.${props.domain}`;
    for (const external of [database.external, cache.external, ...Object.values(objectStorage.buckets)])
      relyOn(this.release, external);
  }
}
