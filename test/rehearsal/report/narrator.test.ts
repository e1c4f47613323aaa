import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { foldRefusals } from '../../../rehearsal/report/fold-refusals.ts';
import { Narrator } from '../../../rehearsal/report/narrator.ts';
import type { Track } from '../../../rehearsal/watch/timeline.ts';

describe('the narrator', () => {
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said.push(String(text).trimEnd());
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const track: Track = { type: 'unit', name: 'apps', moments: [] };
  const words = () => said.map((line) => line.replace(/^ *[\d.]+ s +apps +/, ''));

  test('says what repeats once, then that it does, and what is new again', () => {
    const narrator = new Narrator({ colour: false });
    const tell = (at: number, phase: 'applying' | 'refused' | 'ready', message = '') =>
      narrator.tell(track, { at, phase, message });
    tell(1, 'applying', 'Fetching manifests for revision main@sha1:817a5f73347a0b41c31482a39d6579c33a81c200');
    for (const at of [2, 12, 22, 32]) {
      tell(at, 'refused', `no matches for kind "Thing", attempt ${at}`);
      tell(at + 1, 'applying', 'Fetching manifests for revision main@sha1:917a5f73347a0b41c31482a39d6579c33a81c200');
    }
    tell(40, 'refused', 'namespaces "x" not found');
    tell(50, 'ready');
    expect(words()).toEqual([
      'is applied  Fetching manifests for revision main@sha1:817a5f73347a0b41c31482a39d6579c33a81c200',
      'was refused  no matches for kind "Thing", attempt 2',
      'was refused again, for the same reason; it is tried on',
      'was refused  namespaces "x" not found',
      'Ready',
    ]);
  });

  test('says a long message to its end, in lines that can be read', () => {
    const message = `Deployment/shop/shop dry-run failed: ${'very '.repeat(60)}\nlong: failed to create typed patch object`;
    new Narrator({ colour: false }).tell(track, { at: 1, phase: 'refused', message });
    expect(said.join('\n')).toMatch(/failed to create\s+typed patch\s+object$/);
    for (const line of said.join('\n').split('\n')) expect(line.length).toBeLessThanOrEqual(140);
  });
});

test('refusals in the same words about pods of one workload are one, with a count', () => {
  const refusal = (about: string, message: string, count: number, at: number) => {
    return { about, reason: 'FailedMount', message, count, at };
  };
  const folded = foldRefusals([
    refusal('Pod shop/shop-0', 'secret "token" not found by shop-0', 3, 1),
    refusal('Pod shop/shop-1', 'secret "token" not found by shop-1', 2, 2),
    refusal('Pod shop/shop-0', 'secret "other" not found', 1, 3),
    refusal('Pod other/shop-0', 'secret "token" not found by shop-0', 1, 4),
    refusal('Node one', 'secret "token" not found', 1, 5),
  ]);
  expect(folded.map(({ abouts, count, at }) => [abouts, count, at])).toEqual([
    [['Pod shop/shop-0', 'Pod shop/shop-1'], 5, 1],
    [['Pod shop/shop-0'], 1, 3],
    [['Pod other/shop-0'], 1, 4],
    [['Node one'], 1, 5],
  ]);
});
