import type { ChartSource, RenderRequest } from './render-request.ts';

/** A request as the module reads it: JSON, bytes in base64. Clock and seed come to it another way. */
export function encodeRequest({ chart, clock: _clock, seed: _seed, ...rest }: RenderRequest): string {
  return JSON.stringify({ ...rest, chart: encodeChart(chart) });
}

function encodeChart(chart: ChartSource): object {
  if ('archive' in chart) return { archive: base64(chart.archive) };
  return { files: Object.fromEntries(Object.entries(chart.files).map(([path, bytes]) => [path, base64(bytes)])) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
