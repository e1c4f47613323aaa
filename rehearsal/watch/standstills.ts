import { sameWords } from '../report/repetitions.ts';
import { notApplied } from './find-unready.ts';
import type { Unready } from './find-unready.ts';

/** An object that has not been Ready for a while, for one and the same reason. */
export interface Standstill {
  readonly title: string;
  readonly why: string;
  /** Seconds since the start, of the moment since when it says so. */
  readonly since: number;
}

/** How long something says the same before it is told: most of what is said while a platform starts cures itself. */
const patience = 8;

/** Kinds whose words say more than that something of theirs is not Ready. */
const telling: ReadonlySet<string> = new Set(['/Pod', '/PersistentVolumeClaim', 'batch/Job']);

/** Finds what stands still while everything else goes on: a pod that can't start, a claim that nobody serves, a chart that is nowhere. */
export class Standstills {
  readonly #since = new Map<string, { readonly words: string; readonly at: number }>();
  readonly #told = new Map<string, Standstill>();

  /** Takes what is not Ready `at` seconds after the start; gives what is news, each kind of trouble of a namespace once. */
  look(unready: readonly Unready[], at: number): readonly Standstill[] {
    const news: Standstill[] = [];
    const present = new Set<string>();
    for (const { kind, namespace, name, title, why } of unready) {
      if (!isTelling(kind) || why === 'has no status yet' || why === notApplied) continue;
      const key = `${kind}/${namespace}/${name}`;
      const words = sameWords(why.replaceAll(name, ''));
      present.add(key);
      const before = this.#since.get(key);
      const since = before?.words === words ? before.at : at;
      this.#since.set(key, { words, at: since });
      const story = `${kind}/${namespace} ${words}`;
      if (at - since < patience || this.#told.has(story)) continue;
      const standstill = { title, why, since };
      this.#told.set(story, standstill);
      news.push(standstill);
    }
    for (const key of this.#since.keys()) if (!present.has(key)) this.#since.delete(key);
    return news;
  }

  /** All that was news. */
  all(): readonly Standstill[] {
    return [...this.#told.values()];
  }
}

/** Units and releases have a story of their own. */
function isTelling(kind: string): boolean {
  return telling.has(kind) || kind.startsWith('source.toolkit.fluxcd.io/');
}
