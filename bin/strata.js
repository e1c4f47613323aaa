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
  const program = new URL(import.meta.dirname.split(/[\\/]/).includes('node_modules') ? '../lib/bin/strata.js' : './strata.ts', import.meta.url);
  takeOwnImportsAsWritten(new URL('../src/', program).href, program.pathname.endsWith('.ts') ? 'module-typescript' : 'module');
  await import(program.href);
} else {
  console.error(
    `strata: Node ${process.version} is too old; call it as "npx strata", which takes the Node ${oldest} that npm installs here ` +
      'if package.json has "allowScripts": { "node": true }',
  );
  process.exitCode = 2;
}

/**
 * Strata's own sources name each file that they import in full, and all are of one format: to let Node find out both, and look for each file in all
 * the places where it could be, would take a fifth of the time of a small run.
 */
function takeOwnImportsAsWritten(sources, format) {
  module.registerHooks({
    resolve(specifier, context, next) {
      const isOwn = specifier.startsWith('.') && context.parentURL?.startsWith(sources);
      return isOwn ? { url: new URL(specifier, context.parentURL).href, format, shortCircuit: true } : next(specifier, context);
    },
    load(url, context, next) {
      return url.startsWith(sources) ? { source: readFileSync(fileURLToPath(url), 'utf8'), format, shortCircuit: true } : next(url, context);
    },
  });
}
