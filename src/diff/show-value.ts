import { isObject, type Json } from '../model/json.ts';

/** JSON, on one line, with spaces as people write it. */
export function showValue(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(showValue).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${/^[\w./-]+$/.test(key) ? key : JSON.stringify(key)}: ${showValue(item!)}`,
  );
  return `{${entries.join(', ')}}`;
}
