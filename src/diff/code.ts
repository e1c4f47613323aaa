/** A text as code, whatever backticks it holds. */
export function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  return `${fence}${text}${fence}`;
}

/** The fence for a block of code, longer than any that the block holds. */
export function fenceFor(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text) + 1));
}

/** The most backticks in a row. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
