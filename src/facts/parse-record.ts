import { recordFormat, type RenderingRecord } from '../model/rendering.ts';
import { digestOf, recordComment } from './format-record.ts';

/** What is left of a merge that nobody finished. */
const conflict = /^(?:<{7} |={7}$|>{7} |\|{7} )/m;

/** The head as it is always written, up to the digest of what follows. */
const head = /^\{\n "format": (\d+),\n "content": "([^"\n]*)",\n/;

/**
 * Reads a record's file. Whatever is not exactly as it was written counts as broken, with the reason in words that go
 * on after the file's name.
 */
export function parseRecord(file: string): RenderingRecord | { readonly broken: string } {
  const text = file.replaceAll('\r\n', '\n');
  if (conflict.test(text)) return { broken: 'the record holds conflict markers' };
  const start = text.startsWith('#') ? text.indexOf('\n') + 1 : 0;
  const json = text.slice(start);
  const [opening = '', format = '', content = ''] = head.exec(json) ?? [];
  if (format !== '' && Number(format) !== recordFormat) {
    return { broken: `the record is of format ${format}, and this Strata reads format ${recordFormat}` };
  }
  const record = tryParse(json);
  if (record === undefined) return { broken: 'the record is no valid YAML as Strata writes it' };
  if (!text.startsWith(`${recordComment}\n`) || opening === '' || content !== digestOf(json.slice(opening.length))) {
    return { broken: 'the record was edited or merged by hand: its content is not what its digest says' };
  }
  return record as RenderingRecord;
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
