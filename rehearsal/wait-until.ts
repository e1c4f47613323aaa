/** Asks until the answer is true; a question that fails counts as "not yet". Throws when the time is over, with the last failure. */
export async function waitUntil(what: string, milliseconds: number, ask: () => Promise<boolean> | boolean, pause = 100): Promise<void> {
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
      throw new Error(`after ${Math.round(milliseconds / 1000)} s it is still not true that ${what}`, failure === undefined ? {} : { cause: failure });
    }
    await new Promise((resolve) => { setTimeout(resolve, pause); });
  }
}
