/** As wide as people read with ease; terminals that are narrower break lines themselves. */
const width = 140;

/** Longer than what Kubernetes, Flux and Helm say: a whole manifest that somebody quotes. */
const longest = 2000;

/** A text as one line. Its end says why, so what is far too long loses its middle. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const half = longest / 2;
  return `${line.slice(0, half)} […] ${line.slice(-half)}`;
}

/** A line, broken between words where it is too wide; what follows its first one is indented. */
export function wrapped(line: string, indent: number): string {
  const lines: string[] = [];
  let rest = line;
  while (visible(rest) > width) {
    const from = lines.length === 0 ? indent : indent + 1;
    const at = breakOf(rest, from);
    if (at < 0) break;
    lines.push(rest.slice(0, at));
    rest = `${' '.repeat(indent)}${rest.slice(at + 1)}`;
  }
  return [...lines, rest].join('\n');
}

/** The last space that fits, else the first one after it: a word is never cut. */
function breakOf(line: string, from: number): number {
  const limit = width + line.length - visible(line);
  const last = line.lastIndexOf(' ', limit);
  return last > from ? last : line.indexOf(' ', Math.max(limit, from));
}

/** Colours take no room. */
function visible(line: string): number {
  // oxlint-disable-next-line no-control-regex
  return line.replaceAll(/\u001B\[\d+m/g, '').length;
}
