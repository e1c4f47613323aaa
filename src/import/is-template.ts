/** What YAML makes of `{{ .Values.a }}` without quotes around it: a mapping as the key of a mapping, which Helm refuses. */
const mappingAsKey = /^\{ /;

/** Whether a text that is no YAML is a template of Helm. */
export function isTemplate(text: string): boolean {
  return /\{\{-?\s*(if|with|range|include|define|end|else|toYaml|tpl|\.|\$)/.test(text);
}

/** Whether data was read from a template that happens to be YAML. */
export function isOfTemplate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isOfTemplate);
  return Object.entries(value).some(([key, item]) => mappingAsKey.test(key) || isOfTemplate(item));
}
