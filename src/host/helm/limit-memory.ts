const [magicLength, memorySection] = [8, 5];

/**
 * The module with a limit on how far its memory grows: Go's linker sets none, so that a chart which never ends
 * allocating would take 4 GiB.
 * The section on memory gets a maximum; all else stays as it is.
 */
export function limitMemory(module: Uint8Array, pages: number): Uint8Array<ArrayBuffer> {
  let position = magicLength;
  while (position < module.length) {
    const id = module[position] ?? 0;
    const size = readNumber(module, position + 1);
    const end = size.end + size.value;
    if (id === memorySection) {
      const initial = readNumber(module, size.end + 2).value;
      const limits = [1, 1, ...writeNumber(initial), ...writeNumber(Math.max(pages, initial))];
      const section = Uint8Array.from([id, ...writeNumber(limits.length), ...limits]);
      return joined(module.subarray(0, position), section, module.subarray(end));
    }
    position = end;
  }
  throw new Error('the module has no memory of its own');
}

/** LEB128, unsigned. */
function readNumber(bytes: Uint8Array, from: number): { value: number; end: number } {
  let [value, shift, position] = [0, 0, from];
  for (;;) {
    const byte = bytes[position++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, end: position };
    shift += 7;
  }
}

function writeNumber(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writeNumber(value >>> 7)];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
