/** Remembers where it was made. The stack is formatted only when `stack` is read: capturing costs about 2 microseconds, formatting fifty times that. */
export interface StackHolder {
  readonly stack?: string;
}

/** Captures the stack of whoever called `below`. */
export function captureStack(below: (...args: never[]) => unknown): StackHolder {
  const holder: StackHolder = {};
  Error.captureStackTrace(holder, below);
  return holder;
}
