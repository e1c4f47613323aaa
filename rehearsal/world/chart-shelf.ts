import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { textOf } from '../api/kube-object.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Release } from '../../src/model/release.ts';
import { createStandInChart } from '../standins/create-stand-in-chart.ts';
import type { CrdSchemas } from '../standins/stand-in-crd.ts';

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

/** An entry of a mirror folder's `index.json`. */
interface MirrorEntry {
  readonly name: string;
  readonly version: string;
  /** Relative to the folder. */
  readonly file: string;
}

/**
 * Every chart that the plan's releases read from outside: the real archive where the mirror has it, else a stand-in from the
 * records of its releases.
 */
export async function fillChartShelf(
  plan: Plan,
  mirror: string | undefined,
  schemas: CrdSchemas,
): Promise<ShelvedChart[]> {
  const mirrored =
    mirror === undefined
      ? []
      : (JSON.parse(await readFile(join(mirror, 'index.json'), 'utf8')) as readonly MirrorEntry[]);
  const shelf: ShelvedChart[] = [];
  for (const [key, releases] of releasesByChart(plan)) {
    const [at = '', name = '', version = ''] = key.split(' ');
    const found = mirrored.find(
      (entry) => entry.name === name && entry.version.replace(/^v/, '') === version.replace(/^v/, ''),
    );
    const archive =
      found === undefined
        ? await createStandInChart(name, releases, schemas)
        : await readFile(join(mirror ?? '', found.file));
    const standIn = found === undefined;
    shelf.push({ name, version: found?.version ?? version, archive, digest: sha256(archive), at, standIn });
  }
  return shelf;
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
