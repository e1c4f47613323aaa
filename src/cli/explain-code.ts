import { readOwnDocs } from '../host/read-own-docs.ts';
import { type DiagnosticCode, diagnosticCodes } from '../model/diagnostic-code.ts';

/** What the documentation says of a diagnostic code; `undefined` for a word that is none. */
export function explainCode(word: string): string | undefined {
  if (!Object.hasOwn(diagnosticCodes, word)) return undefined;
  const { severity, title } = diagnosticCodes[word as DiagnosticCode];
  const section = sectionOf(readOwnDocs('diagnostics.md') ?? '', word);
  return `${word} (${severity}): ${title}\n${section === '' ? '' : `\n${section}\n`}`;
}

/** The text below a heading, up to the next one. */
function sectionOf(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  return after.split(/\n## /)[0]?.trim() ?? '';
}
