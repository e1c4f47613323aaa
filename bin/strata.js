#!/usr/bin/env node
// Starts Strata on any Node, so that one too old says what to do instead of failing in the middle. Plain old JavaScript on purpose.
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Node 22 to 25 would run the TypeScript, but lack functions that it calls.
const oldest = 26;

if (Number.parseInt(process.versions.node, 10) >= oldest) {
  module.enableCompileCache?.();
  // A checkout runs its TypeScript; the published package brings what was built from it, because Node strips no types under node_modules.
  const program = new URL(
    import.meta.dirname.split(/[\\/]/).includes('node_modules') ? '../lib/bin/strata.js' : './strata.ts',
    import.meta.url,
  );
  takeImportsAsWritten(
    new URL('../src/', program).href,
    program.pathname.endsWith('.ts') ? 'module-typescript' : 'module',
  );
  await import(program.href);
} else {
  console.error(
    `strata: Node ${process.version} is too old; call it as "npx strata", which takes the Node ${oldest} that npm installs here ` +
      'if package.json has "allowScripts": { "node": true }',
  );
  process.exitCode = 2;
}

/**
 * ES modules name each file of their own package in full (https://nodejs.org/api/esm.html#mandatory-file-extensions), and Strata's own sources are all of
 * one format: letting Node look for the files all the same, and find out the format, would take a fifth of the time of a small run. Authors' modules
 * go Node's way: what it says of an import of nothing is worth its time.
 */
function takeImportsAsWritten(sources, format) {
  module.registerHooks({
    resolve(specifier, context, next) {
      const { parentURL = '', conditions } = context;
      const isOwn = parentURL.startsWith(sources);
      if (
        !(isOwn || parentURL.includes('/node_modules/')) ||
        !specifier.startsWith('.') ||
        !conditions.includes('import')
      )
        return next(specifier, context);
      return { url: new URL(specifier, parentURL).href, shortCircuit: true, ...(isOwn ? { format } : {}) };
    },
    load(url, context, next) {
      return url.startsWith(sources)
        ? { source: readFileSync(fileURLToPath(url), 'utf8'), format, shortCircuit: true }
        : next(url, context);
    },
  });
}
