import type { ClusterInputs } from '../src/authoring/cluster-inputs.ts';
import { noInputs } from '../src/authoring/cluster-inputs.ts';
import { formatRecord } from '../src/facts/format-record.ts';
import type { Render } from '../src/helm/render-release.ts';
import { Renderings } from '../src/helm/renderings.ts';
import { manifestsOf } from './synthetic-charts.ts';

/** What the code of the synthetic cluster reads: renderings of its charts, which no Helm is needed for. */
export function syntheticInputs(): ClusterInputs {
  const renderings = new Renderings({
    cluster: 'bench',
    formatRecord,
    render,
    readRecord: () => undefined,
    progress: () => {},
    isClusterScoped: () => undefined,
    // The archive of a synthetic chart is its name.
    charts: { digestOf: ({ content }) => content, open: ({ name }) => ({ archive: Buffer.from(name) }) },
  });
  return { ...noInputs, rendering: (request, context) => renderings.rendering(request, context) };
}

const render: Render = ({ chart, release }) => {
  const name = 'archive' in chart ? Buffer.from(chart.archive).toString() : '';
  const objects = manifestsOf(name, release.name, release.namespace);
  return {
    templates: objects.map((object, index) => ({ template: `${name}/templates/all.yaml`, index, object })),
    crds: [],
    questions: {},
    readsWholeList: false,
    uses: { random: false, clock: false, lookup: false, installOrUpgrade: false },
  };
};
