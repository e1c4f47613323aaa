import { tryParseQuantity } from '../model/quantity.ts';
import type { NodePool } from '../model/target.ts';

/** Throws, at the author's line, where Kubernetes would not read what a pool's nodes have, or where there is not a whole number of them. */
export function requireNodes(pools: readonly NodePool[]): void {
  for (const { name, count, ...pool } of pools) {
    if (!Number.isInteger(count) || count < 0)
      throw new Error(`the pool "${name}" has ${count} nodes: "count" is a whole number`);
    for (const field of ['cpu', 'memory'] as const) {
      const amount = tryParseQuantity(pool[field]);
      if (amount === undefined || amount <= 0)
        throw new Error(
          `"${pool[field]}" is no "${field}" of the pool "${name}": write it as in "${field === 'cpu' ? '4' : '16Gi'}"`,
        );
    }
  }
}
