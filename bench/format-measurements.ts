import type { Measurement } from './measure-size.ts';
import type { Run } from './measure.ts';
import { alignColumns } from '../src/report/align-columns.ts';

/** What the project promises, on an idle machine of 2 cores. */
interface Goal {
  readonly title: string;
  readonly value: number | undefined;
  readonly limit: number;
  readonly unit: string;
  readonly atLeast?: boolean;
}

/** A table of one run, and each goal with what was reached. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  const rows = measurements.map((each) => [
    String(each.objects),
    seconds(each.upToDate),
    seconds(each.allNew),
    seconds(each.oneChanged),
    seconds(each.bareWrite),
    orMore(each.cdk8s),
    orMore(each.cdk8sUnordered),
    `${each.peakMemory.toFixed(0)} MiB`,
  ]);
  const header = [
    'objects',
    'up to date',
    'all new',
    'one changed',
    'bare write',
    'cdk8s synth',
    '(without order)',
    'peak memory',
  ];
  return `${[...alignColumns([header, ...rows]), '', ...alignColumns(goalsOf(measurements).map(goalRow))].join('\n')}\n`;
}

function goalsOf(measurements: readonly Measurement[]): Goal[] {
  const at = (objects: number) => measurements.find((each) => each.objects === objects);
  const ten = at(10_000);
  const fifty = at(50_000);
  const exponent =
    ten === undefined || fifty === undefined
      ? undefined
      : Math.log(fifty.allNew / ten.allNew) / Math.log(fifty.objects / ten.objects);
  return [
    { title: '10,000 objects, up to date', value: ten?.upToDate, limit: 0.5, unit: 's' },
    { title: '10,000 objects, all new', value: ten?.allNew, limit: 0.8, unit: 's' },
    {
      title: '10,000 objects, all new, against bare serialise-and-write',
      value: ten && ten.allNew / ten.bareWrite,
      limit: 3,
      unit: 'times',
    },
    {
      title: '10,000 objects, faster than cdk8s synth',
      value: ten && ten.cdk8s.seconds / ten.allNew,
      limit: 25,
      unit: 'times',
      atLeast: true,
    },
    { title: 'exponent of growth, 10,000 to 50,000', value: exponent, limit: 1.1, unit: '' },
    { title: '50,000 objects, peak memory', value: fifty?.peakMemory, limit: 400, unit: 'MiB' },
  ];
}

function goalRow({ title, value, limit, unit, atLeast = false }: Goal): string[] {
  const wanted = `${atLeast ? 'at least' : 'at most'} ${limit} ${unit}`.trim();
  if (value === undefined) return [title, 'not measured', wanted];
  const reached = atLeast ? value >= limit : value <= limit;
  return [title, `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.trim(), wanted, reached ? 'reached' : 'MISSED'];
}

/** What did not come to its end takes longer than it ran, at the least. */
function orMore({ seconds: value, failure }: Run): string {
  return failure === undefined ? seconds(value) : `over ${value.toFixed(0)} s`;
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}
