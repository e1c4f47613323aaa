import { anything, type ValuesSchema } from './values-schema.ts';

const intOrStringNames = /^(maxUnavailable|minAvailable|maxSurge|targetPort)$/;

/** What may stand where a chart has a scalar. Templates print numbers and texts alike: where `cpu: 1` fits, `500m` does. */
export function scalarSchema(value: unknown, name: string): ValuesSchema {
  if (value === null || value === undefined) return anything;
  if (typeof value === 'number' || intOrStringNames.test(name)) return { types: ['number', 'string'] };
  if (typeof value === 'string') return { types: isCount(value) ? ['string', 'number'] : ['string'] };
  return typeof value === 'boolean' ? { types: ['boolean'] } : anything;
}

function isCount(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?\s*([a-zA-Z]{1,2}|%)?$/.test(text);
}
