import type { ValueShape } from '../../model/value-shape.ts';
import { isAnything, type ValuesSchema } from './values-schema.ts';

/** The shape of a schema: its keys without types. */
export function shapeOf(schema: ValuesSchema): ValueShape {
  const keys =
    schema.keys === undefined
      ? undefined
      : Object.entries(schema.keys).map(([key, value]) => [key, shapeOf(value)] as const);
  const items = schema.items === undefined ? undefined : shapeOf(schema.items);
  return {
    kind: schema.rest === 'closed' || schema.rest === 'named' ? schema.rest : 'open',
    ...(keys === undefined ? {} : { keys: Object.fromEntries(keys) }),
    ...(items === undefined || isPlain(items) || isAnything(schema.items ?? { types: [] }) ? {} : { items }),
  };
}

function isPlain(shape: ValueShape): boolean {
  return shape.kind === 'open' && shape.keys === undefined && shape.items === undefined;
}
