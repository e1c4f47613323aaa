/** Somebody stopped it before there was anything to report. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** What a promise gives, unless the signal comes first: then it is not waited for any longer. */
export async function unlessInterrupted<Result>(promise: Promise<Result>, interrupted: AbortSignal): Promise<Result> {
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(new Interrupted('interrupted before anything was applied'));
  if (interrupted.aborted) stop();
  interrupted.addEventListener('abort', stop, { once: true });
  // The one that loses the race may still fail: nobody is there to hear it.
  promise.catch(() => undefined);
  stopped.promise.catch(() => undefined);
  try {
    return await Promise.race([promise, stopped.promise]);
  } finally {
    interrupted.removeEventListener('abort', stop);
  }
}
