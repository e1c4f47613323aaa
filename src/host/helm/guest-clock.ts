import type { GuestMemory } from './guest-memory.ts';

/** What the steady clock gains whenever it is read, in nanoseconds: programs wait for it to move. */
const tick = 1000n;
const subscriptionSize = 48;

/** Two clocks: the time of day stands still, and the steady one moves only because it is read or waited for. */
export class GuestClock {
  readonly #now: bigint;
  #elapsed = 0n;

  /** @param milliseconds since 1970 */
  constructor(milliseconds: number) {
    this.#now = BigInt(Math.trunc(milliseconds)) * 1_000_000n;
  }

  read(isTimeOfDay: boolean): bigint {
    if (isTimeOfDay) return this.#now;
    this.#elapsed += tick;
    return this.#elapsed;
  }

  /**
   * A program that sleeps wakes at once, and finds that the time has passed: of what it waits for the first timer
   * is over. Gives the number of events, none where there is no timer.
   */
  wait(memory: GuestMemory, subscriptions: number, events: number, count: number): number {
    const { view } = memory;
    const all = Array.from({ length: count }, (_, index) => subscriptions + index * subscriptionSize);
    const timers = all
      .filter((entry) => view.getUint8(entry + 8) === 0)
      .map((entry) => {
        const [time, isMoment] = [view.getBigUint64(entry + 24, true), (view.getUint16(entry + 40, true) & 1) === 1];
        return { entry, end: isMoment ? time : this.#elapsed + time };
      });
    const [first] = timers.sort((a, b) => (a.end < b.end ? -1 : 1));
    if (first === undefined) return 0;
    if (first.end > this.#elapsed) this.#elapsed = first.end;
    memory.put(events, new Uint8Array(32));
    view.setBigUint64(events, view.getBigUint64(first.entry, true), true);
    return 1;
  }
}
