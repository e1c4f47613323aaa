import type { ClusterInputs } from '../authoring/cluster-inputs.ts';
import { formatRecord } from '../facts/format-record.ts';
import { parseRecord } from '../facts/parse-record.ts';
import type { ChartArchives } from '../helm/chart-archives.ts';
import { type ReadRecord, Renderings } from '../helm/renderings.ts';
import { archiveCache } from '../host/archive-cache.ts';
import { cacheFolder } from '../host/cache-folder.ts';
import { type Files, localFiles } from '../host/files.ts';
import type { HelmRenderer } from '../host/helm/create-helm-renderer.ts';
import { openHelm } from '../host/helm/open-helm.ts';
import { projectCharts } from '../import/project-charts.ts';
import type { Host } from './host.ts';

export interface RenderingChoice {
  /** Nothing is rendered: records alone answer. */
  readonly noRender?: boolean;
  /** Every release is rendered, whatever its record says. */
  readonly anew?: boolean;
  readonly mirror?: string;
  readonly say: (text: string) => void;
}

/** The renderings of a project's clusters: one Helm and one set of archives for all of them. */
export class ProjectRenderings {
  readonly #files: Files;
  readonly #charts: ChartArchives;
  readonly #renderer: HelmRenderer;
  readonly #choice: RenderingChoice;
  readonly #now: () => number;

  constructor(root: string, host: Pick<Host, 'env' | 'now'>, choice: RenderingChoice) {
    const { env } = host;
    this.#now = () => host.now();
    const mirror = choice.mirror ?? env['STRATA_MIRROR'] ?? '';
    this.#files = localFiles(root);
    this.#charts = projectCharts({
      root,
      env,
      cache: archiveCache(cacheFolder(env)),
      ...(mirror === '' ? {} : { mirror }),
    });
    this.#renderer = openHelm({ env, say: choice.say });
    this.#choice = choice;
  }

  /** What one cluster's code asks about its releases. */
  of(
    cluster: string,
    definition: NonNullable<ClusterInputs['definition']>,
  ): Required<Pick<ClusterInputs, 'rendering' | 'switchOf'>> {
    const { noRender, anew, say } = this.#choice;
    const renderings = new Renderings({
      cluster,
      formatRecord,
      charts: this.#charts,
      readRecord: (path) => this.#read(path),
      ...(noRender === true ? {} : { render: (job) => this.#renderer.render(job) }),
      progress: (release) => say(`rendering ${release}`),
      isClusterScoped: (group, kind) => {
        const scope = definition(group, kind)?.scope;
        return scope === undefined ? undefined : scope === 'Cluster';
      },
      ...(anew === undefined ? {} : { anew }),
      now: this.#now,
    });
    return {
      rendering: (request, context) => renderings.rendering(request, context),
      switchOf: (request, context, handle) => renderings.switchOf(request, context, handle),
    };
  }

  /** Ends the thread that renders. */
  close(): void {
    this.#renderer.close();
  }

  #read(path: string): ReadRecord | undefined {
    const text = this.#files.readText(path);
    if (text === undefined) return undefined;
    const record = parseRecord(text);
    return 'broken' in record ? record : { record, text };
  }
}
