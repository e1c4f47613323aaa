import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects the whole heap now. V8 has no other way to ask for it: the function is there in contexts that are made after the flag is set.
 * It costs about 0.1 s for 100 MiB that live on.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
