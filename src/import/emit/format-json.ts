/**
 * JSON for generated data files: a line for each item down to `depth`, the rest compact, so that files stay small and a change shows where it
 * is. Keys keep their order.
 */
export function formatJson(value: unknown, depth: number): string {
  return `${formatAt(value, depth, '')}\n`;
}

function formatAt(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((item) => formatAt(item, depth - 1, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${formatAt(item, depth - 1, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}
