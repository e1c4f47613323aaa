import { expect, test } from 'vitest';
import { limitMemory } from '../../../src/host/helm/limit-memory.ts';
import { webAssembly } from '../../../src/host/helm/web-assembly.ts';

const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
// A custom section before, and an export behind: `memory` of one page to begin with, without a limit.
const before = [0, 4, 2, 0x68, 0x69, 9];
const exported = [7, 10, 1, 6, ...Buffer.from('memory'), 2, 0];
const module = Uint8Array.from([...head, ...before, 5, 3, 1, 0, 1, ...exported]);

function growsTo(bytes: Uint8Array<ArrayBuffer>): number {
  const { exports } = new webAssembly.Instance(new webAssembly.Module(bytes), {});
  const memory = exports.memory as unknown as { grow(pages: number): number; readonly buffer: ArrayBuffer };
  try {
    for (;;) memory.grow(100);
  } catch {
    return memory.buffer.byteLength / 2 ** 16;
  }
}

test('memory grows up to the limit', () => {
  expect(growsTo(limitMemory(module, 450))).toBe(401);
});

test('a limit below what the module begins with is raised to that', () => {
  expect(growsTo(limitMemory(module, 0))).toBe(1);
});

test('a module without memory is none of ours', () => {
  expect(() => limitMemory(Uint8Array.from([...head, ...before]), 1)).toThrow('no memory of its own');
});
