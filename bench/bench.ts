import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatMeasurements } from './format-measurements.ts';
import { type Measurement, measureSize } from './measure-size.ts';

// npm run bench [-- <objects>...] [--runs <n>] [--cdk8s-limit <seconds>] [--json]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    'cdk8s-limit': { type: 'string', default: '120' },
    json: { type: 'boolean', default: false },
  },
});
const sizes =
  positionals.length === 0
    ? [1000, 10_000, 50_000]
    : [...new Set(positionals.map((size) => wholeNumber(size, 'the number of objects')))];
const options = {
  runs: wholeNumber(values.runs, '--runs'),
  cdk8sLimit: wholeNumber(values['cdk8s-limit'], '--cdk8s-limit'),
};
const measurements: Measurement[] = [];
// Beside the sources, on the file system that projects live on: folders for temporary files are often slower, or memory.
const scratch = join(import.meta.dirname, '../.strata');
mkdirSync(scratch, { recursive: true });
const folder = mkdtempSync(join(scratch, 'bench-'));
try {
  for (const objects of sizes) {
    console.error(`measuring ${objects} objects`);
    const measurement = await measureSize(objects, join(folder, String(objects)), options);
    for (const { failure } of [measurement.cdk8s, measurement.cdk8sUnordered])
      if (failure !== undefined) console.error(failure.split('\n', 1)[0]);
    measurements.push(measurement);
  }
} finally {
  // Only now: what is deleted makes files that are made soon after it slow.
  rmSync(folder, { recursive: true, force: true });
}
console.log(values.json ? JSON.stringify(measurements, undefined, 2) : formatMeasurements(measurements));

function wholeNumber(text: string, what: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new TypeError(`${what} must be a whole number above 0, not "${text}"`);
}
