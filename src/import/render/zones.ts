import type { Chart } from '../chart/chart.ts';
import { keysOf } from './values.ts';

/** The sub-chart to which a value belongs, as the path of its aliases: `gitlab/webservice`. Empty for the chart's own. */
export function zoneOfValue(chart: Chart, path: string): string {
  const [key = '', ...rest] = path.split('.');
  const subchart = chart.subcharts.find((one) => one.type !== 'library' && keysOf(chart, one).includes(key));
  if (subchart === undefined || rest.length === 0) return '';
  const below = zoneOfValue(subchart, rest.join('.'));
  return below === '' ? key : `${key}/${below}`;
}

/** The sub-chart whose file made an object: `shop/charts/cache/templates/cache.yaml`. */
export function zoneOfSource(source: string): string {
  const [, charts = ''] = /^[^/]+\/((?:charts\/[^/]+\/)*)/.exec(source) ?? [];
  return charts.replaceAll('charts/', '').replace(/\/$/, '');
}

/** Whether values of neither can be seen by templates of the other: a chart sees its own values, and those of its sub-charts. */
export function areApart(one: string, other: string): boolean {
  return one !== '' && other !== '' && !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);
}
