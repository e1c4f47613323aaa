import { expect, test } from 'vitest';
import { requireNodes } from '../../src/authoring/require-nodes.ts';

const pool = { name: 'workers', count: 3, cpu: '4', memory: '16Gi', zones: [] };

test.each([
  ['whole processors', { cpu: '4' }],
  ['parts of one', { cpu: '3920m' }],
  ['memory by powers of ten', { memory: '16G' }],
  ['a pool without nodes', { count: 0 }],
])('takes %s', (_name, change) => expect(() => requireNodes([pool, { ...pool, ...change }])).not.toThrow());

test.each([
  [{ cpu: '4 cores' }, '"4 cores" is no "cpu" of the pool "workers": write it as in "4"'],
  [{ cpu: '-1' }, '"-1" is no "cpu" of the pool "workers": write it as in "4"'],
  [{ memory: '16GB' }, '"16GB" is no "memory" of the pool "workers": write it as in "16Gi"'],
  [{ memory: '' }, '"" is no "memory" of the pool "workers": write it as in "16Gi"'],
  [{ count: 1.5 }, 'the pool "workers" has 1.5 nodes: "count" is a whole number'],
  [{ count: -1 }, 'the pool "workers" has -1 nodes: "count" is a whole number'],
])('refuses %j', (change, message) => expect(() => requireNodes([pool, { ...pool, ...change }])).toThrow(message));
