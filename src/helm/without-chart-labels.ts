import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Render } from './render-release.ts';

/**
 * Renders a chart of the project without the label that names chart and version: the engine puts the commit behind the version, so that it
 * changes with everything.
 */
export function withoutChartLabels(render: Render): Render {
  return (request) => {
    const result = render(request);
    if (result.error !== undefined) return result;
    return {
      ...result,
      templates: result.templates.map((each) => ({ ...each, object: strip(each.object, '') as JsonObject })),
    };
  };
}

function strip(value: Json, key: string): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => strip(item, ''));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined && !(key === 'labels' && entry[0] === 'helm.sh/chart'),
  );
  return Object.fromEntries(entries.map(([name, item]) => [name, strip(item, name)]));
}
