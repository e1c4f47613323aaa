import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatRecord } from '../../src/facts/format-record.ts';
import type { RenderedManifests, RenderedTemplate } from '../../src/facts/rendered-manifests.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { recordOf } from './support/renderings.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'renderings', 'shop');

/** Documents as `helm template` prints them. */
function read(file: string): RenderedManifests {
  const documents = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
  const all = documents.map((text, index): RenderedTemplate => {
    return { template: /^# Source: (.*)$/m.exec(text)?.[1] ?? '', index, object: parse(text) as JsonObject };
  });
  const isFromFolder = ({ template }: RenderedTemplate) => template.startsWith('shop/crds/');
  const crds = all.filter(isFromFolder).map(({ template, object }) => ({ file: template, object }));
  return { templates: all.filter((each) => !isFromFolder(each)), crds };
}

it('writes the same bytes as ever: others need another number of the format', () => {
  const record = recordOf(read('installed.yaml'), { again: read('again.yaml'), upgrade: read('upgraded.yaml') });
  expect(formatRecord(record)).toBe(readFileSync(join(folder, 'record.yaml'), 'utf8'));
});
