/** Counts what is said about something, where revisions, times and numbers of attempts make no other message. */
export class Repetitions {
  readonly #counts = new Map<string, number>();

  /** How often this has been said of it by now, this time too. */
  count(about: string, message: string): number {
    const key = `${about}\n${sameWords(message)}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }
}

/** What is left of a message without what differs each time that it is said. */
export function sameWords(message: string): string {
  return message.replaceAll(/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/g, '#').replaceAll(/\d+/g, '#');
}
