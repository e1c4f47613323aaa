import type { Construct } from 'constructs';
import {
  chartSource,
  Component,
  HelmRelease,
  objectsOfChart,
  relyOn,
  type ChartSource,
  type SecretHandle,
  type ServiceHandle,
} from '../../src/authoring/index.ts';
import { gitlab } from '../../imports/charts/gitlab/index.ts';
import { gitlabFacts } from './gitlab-facts.ts';
import type { GitLabProps } from './gitlab-props.ts';
import { gitlabValues } from './gitlab-values.ts';
import type { NamespaceHandle } from '../namespaces/namespace-handle.ts';
import { serviceHandle } from '../../src/authoring/release-handles.ts';

/** GitLab with its registry; database, cache, object storage and mail are elsewhere. */
export class GitLab extends Component {
  readonly release: HelmRelease<object>;
  /** Where GitLab answers. */
  readonly url: string;
  /** Where its charts are read. */
  readonly charts: ChartSource;

  constructor(scope: Construct, props: GitLabProps) {
    super(scope, 'gitlab');
    const { cache, database, mail, objectStorage, namespace } = props;
    this.charts = sourceIn(this, props);
    const only = (handle: SecretHandle, ...keys: string[]): SecretHandle => ({ secret: { ...handle.secret, keys } });
    this.release = new HelmRelease(this, gitlab, {
      namespace,
      source: this.charts,
      // Migrations of the database run before anything else does.
      timeout: '30m',
      values: gitlabValues(props),
      needs: [
        props.certificate,
        only(props.rootPassword, 'password'),
        only(database.password, 'password'),
        only(cache.password, 'password'),
        only(mail.password, 'password'),
        only(objectStorage.settings, 'connection', 'registry', 'backups'),
      ],
      ...gitlabFacts(props),
    });
    this.url = `https://gitlab.${props.domain}`;
    for (const external of [database.external, cache.external, ...Object.values(objectStorage.buckets)])
      relyOn(this.release, external);
  }

  /**
   * The Service that answers Git over SSH, by what the chart calls it in a namespace: an ingress is told before GitLab is
   * made.
   */
  static shell(namespace: NamespaceHandle): ServiceHandle {
    const objects = objectsOfChart(gitlab.facts, gitlab.name, namespace.name, {});
    const service = objects.find(({ kind, name }) => kind === 'Service' && name === 'gitlab-gitlab-shell');
    if (service === undefined) throw new Error('the facts of chart "gitlab" name no Service of its shell');
    return serviceHandle(service, objects);
  }
}

function sourceIn(scope: Construct, { charts, namespace }: GitLabProps): ChartSource {
  if (charts === undefined) return chartSource(scope, gitlab, { namespace: namespace.name, name: 'gitlab' });
  return 'of' in charts ? charts.of(gitlab) : charts;
}
