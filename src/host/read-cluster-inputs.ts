import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionFinder } from './definition-finder.ts';
import { importedCharts } from './imported-charts.ts';
import type { JsonObject } from '../model/json.ts';
import type { ChartQuery, KnownChart } from '../model/known-chart.ts';

/** What a cluster's code and its checks may read. */
export interface ReadInputs {
  readonly images?: string;
  readonly secrets: Readonly<Record<string, string>>;
  definition(group: string, kind: string): JsonObject | undefined;
  importedChart(query: ChartQuery): KnownChart | undefined;
}

/** Reads the files beside a cluster's code that it may use: `images.yaml` and `secrets/*.sops.yaml`; and, when they are asked for, imported definitions. */
export function readClusterInputs(root: string, name: string): ReadInputs {
  const folder = join(root, 'clusters', name);
  const images = join(folder, 'images.yaml');
  return {
    ...(existsSync(images) ? { images: readFileSync(images, 'utf8') } : {}),
    secrets: readSecrets(join(folder, 'secrets')),
    definition: definitionFinder(root),
    importedChart: importedCharts(root),
  };
}

function readSecrets(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder)
    .filter((file) => /\.sops\.ya?ml$/.test(file))
    .sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
