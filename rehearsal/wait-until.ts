/** What was waited for did not come true: no fault of ours, and worth a report. */
export class StillNotTrue extends Error {
  override readonly name = 'StillNotTrue';
}

/** Asks until the answer is true; a question that fails counts as "not yet". Throws `StillNotTrue` when the time is over, with the last failure. */
export async function waitUntil(
  what: string,
  milliseconds: number,
  ask: () => Promise<boolean> | boolean,
  pause = 100,
): Promise<void> {
  const end = performance.now() + milliseconds;
  let failure: unknown;
  for (;;) {
    try {
      if (await ask()) return;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) {
      const because = failure instanceof Error ? `: ${failure.message}` : '';
      throw new StillNotTrue(
        `after ${Math.round(milliseconds / 1000)} s it is still not true that ${what}${because}`,
        failure === undefined ? {} : { cause: failure },
      );
    }
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}
