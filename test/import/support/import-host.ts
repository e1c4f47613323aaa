import { captureHost, type CapturingHost } from '../../support/capture-host.ts';
import { main } from '../../../src/cli/main.ts';

/** Runs `strata import` in a folder. With Go on the PATH, a clone builds the Helm that renders if it has none yet. */
export async function strataImport(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CapturingHost & { readonly code: number }> {
  const host = captureHost({ cwd, env: { PATH: process.env.PATH ?? '', ...env } });
  const code = await main(['import', ...args], host);
  return { ...host, code };
}
