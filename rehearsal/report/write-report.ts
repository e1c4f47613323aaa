import { writeFile } from 'node:fs/promises';
import type { RehearsalInput } from '../rehearsal-input.ts';
import { formatHtml } from './format-html.ts';
import { formatReport, paintIf } from './format-report.ts';
import type { Narrator } from './narrator.ts';
import type { RehearsalReport } from './rehearsal-report.ts';

/** Prints the report, and writes the page where one was asked for. */
export async function writeReport(report: RehearsalReport, input: RehearsalInput, narrator: Narrator): Promise<void> {
  const text = input.json ? `${JSON.stringify(report, undefined, 2)}\n` : formatReport(report, paintIf(input.colour));
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => resolve());
  });
  if (input.html !== undefined) {
    await writeFile(input.html, formatHtml(report));
    narrator.say(`wrote ${input.html}`);
  }
}
