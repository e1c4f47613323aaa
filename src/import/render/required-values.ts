type Values = Readonly<Record<string, unknown>>;

/** Of the values that a chart is rendered with, the dotted paths of those without which it does not render. */
export async function findRequiredValues(values: Values, renders: (values: Values) => Promise<boolean>): Promise<string[]> {
  const required: string[] = [];
  for (const path of leafPaths(values, [])) if (!(await renders(without(values, path)))) required.push(path.join('.'));
  return required.sort();
}

function leafPaths(values: Values, path: readonly string[]): string[][] {
  return Object.entries(values).flatMap(([key, value]) => (isMapping(value) && Object.keys(value).length > 0 ? leafPaths(value, [...path, key]) : [[...path, key]]));
}

function without(values: Values, [key = '', ...rest]: readonly string[]): Values {
  const { [key]: value, ...others } = values;
  return rest.length === 0 || !isMapping(value) ? others : { ...others, [key]: without(value, rest) };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
