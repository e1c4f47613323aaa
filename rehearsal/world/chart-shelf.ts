import { createHash } from 'node:crypto';
import { textOf } from '../api/kube-object.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Release } from '../../src/model/release.ts';
import { createStandInChart } from '../standins/create-stand-in-chart.ts';
import type { CrdSchemas } from '../standins/stand-in-crd.ts';
import type { MirrorArchives } from './mirror-archives.ts';

/** One chart that the public world of a rehearsal holds. */
export interface ShelvedChart {
  readonly name: string;
  readonly version: string;
  /** The packaged archive. */
  readonly archive: Buffer;
  /** `sha256:…` of the archive. */
  readonly digest: string;
  /** URL of its Helm repository, or `oci://…` with the chart's name. */
  readonly at: string;
  /** Whether it was made from records, in place of the real one. */
  readonly standIn: boolean;
}

/** The charts that are served, and what the reader of the report must know of them. */
export interface ChartShelf {
  readonly charts: readonly ShelvedChart[];
  readonly notes: readonly string[];
}

/**
 * Every chart that the plan's releases read from outside: the real archive where the mirror has it under that URL, else a stand-in from the
 * records of its releases. What the mirror has under other URLs only is served nowhere: the URL in the tree is wrong.
 */
export async function fillChartShelf(
  plan: Plan,
  mirror: MirrorArchives | undefined,
  schemas: CrdSchemas,
): Promise<ChartShelf> {
  const charts: ShelvedChart[] = [];
  const notes: string[] = [];
  for (const [key, releases] of releasesByChart(plan)) {
    const [at = '', name = '', version = ''] = key.split(' ');
    const found = await mirror?.read({ at, name, version });
    const elsewhere = found === undefined ? (mirror?.placesOf({ at, name, version }) ?? []) : [];
    if (elsewhere.length > 0) {
      notes.push(
        `the mirror has ${name} ${version} at ${elsewhere.join(' and ')}, not at ${at}: nothing answers there`,
      );
      continue;
    }
    notes.push(...(found?.notes ?? importedElsewhere(at, releases)));
    const archive = found?.archive ?? (await createStandInChart(name, releases, schemas));
    const standIn = found === undefined;
    charts.push({ name, version: found?.version ?? version, archive, digest: sha256(archive), at, standIn });
  }
  return { charts, notes };
}

/** Nobody here can know whether a chart is at another URL too than the one that it was imported from. */
function importedElsewhere(at: string, releases: readonly Release[]): string[] {
  const { name, repository, oci } = releases[0]?.request.chart ?? {};
  const known = [repository, oci].flatMap((url) => (url === undefined ? [] : [url.replace(/\/$/, '')]));
  if (known.length === 0 || known.includes(at)) return [];
  return [
    `${name} is read from ${at}, but was imported from ${known.join(' and ')}: a stand-in was served at that URL`,
  ];
}

/** `sha256:…` of some bytes. */
export function sha256(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Releases by `place name version` of their chart; charts that live in Git are served with the repository. */
function releasesByChart(plan: Plan): Map<string, Release[]> {
  const resources = new Map(plan.resources.map((resource) => [resource.id, resource]));
  const byChart = new Map<string, Release[]>();
  for (const { release } of plan.resources) {
    if (release === undefined) continue;
    const source = resources.get(release.source);
    const url = textOf(source?.manifest, 'spec', 'url').replace(/\/$/, '');
    if (source === undefined || source.kind === 'GitRepository' || url === '') continue;
    const isWholeReference = source.kind === 'OCIRepository' || !url.startsWith('oci://');
    const at = isWholeReference ? url : `${url}/${release.chart.name}`;
    const key = `${at} ${release.chart.name} ${release.chart.version}`;
    byChart.set(key, [...(byChart.get(key) ?? []), release]);
  }
  return byChart;
}
