/** What a literal block can hold as it is: no carriage return or other break, nothing that an editor hides or changes. */
const exact = /^[\t\n -~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

/**
 * The header of a literal block that gives back exactly this text, or `undefined` where none does and quotes must.
 * A text that starts with a blank or an empty line would need an indentation indicator, which readers disagree about.
 */
export function tryLiteral(text: string): string | undefined {
  if (/^[\n\t ]/.test(text) || !exact.test(text)) return undefined;
  if (!text.endsWith('\n')) return '|-';
  return text.endsWith('\n\n') ? '|+' : '|';
}

/** The block, without the line break that ends its last line. Empty lines get no blanks, as editors leave them. */
export function formatLiteral(text: string, header: string, indent: string): string {
  const body = header === '|-' ? text : text.slice(0, -1);
  return `${header}\n${indent}${body.replaceAll(/\n(?!\n|$)/g, `\n${indent}`)}`;
}
