/** A map that holds itself, some levels down. */
export function circle(): object {
  const map: Record<string, unknown> = {};
  return Object.assign(map, { list: [{ map }] });
}
