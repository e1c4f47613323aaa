import { captureHost, type CapturingHost } from '../../support/capture-host.ts';
import { main } from '../../../src/cli/main.ts';

/** Runs `strata import` in a folder. What renders is left out unless the test asks for it: most of an import needs no Helm. */
export async function strataImport(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CapturingHost & { readonly code: number }> {
  const host = captureHost({ cwd, env: { PATH: '', ...env } });
  const code = await main(['import', ...args], host);
  return { ...host, code };
}
