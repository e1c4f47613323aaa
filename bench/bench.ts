import { parseArgs } from 'node:util';
import { formatMeasurements } from './format-measurements.ts';
import { type Measurement, measureSize } from './measure-size.ts';

// npm run bench [-- <objects>...] [--runs <n>] [--cdk8s-limit <seconds>] [--json]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, 'cdk8s-limit': { type: 'string', default: '120' }, json: { type: 'boolean', default: false } },
});
const sizes = positionals.length === 0 ? [1000, 10_000, 50_000] : positionals.map(Number);
const measurements: Measurement[] = [];
for (const objects of sizes) {
  console.error(`measuring ${objects} objects`);
  measurements.push(await measureSize(objects, { runs: Number(values.runs), cdk8sLimit: Number(values['cdk8s-limit']) }));
}
console.log(values.json ? JSON.stringify(measurements, undefined, 2) : formatMeasurements(measurements));
