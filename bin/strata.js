#!/usr/bin/env node
// Starts Strata on any Node, so that one too old says what to do instead of failing in the middle. Plain old JavaScript on purpose.
import module from 'node:module';

// Node 22 to 25 would run the TypeScript, but lack functions that it calls.
const oldest = 26;

if (Number.parseInt(process.versions.node, 10) >= oldest) {
  module.enableCompileCache?.();
  // A checkout runs its TypeScript; the published package brings what was built from it, because Node strips no types under node_modules.
  const program = new URL(
    import.meta.dirname.split(/[\\/]/).includes('node_modules') ? '../lib/bin/strata.js' : './strata.ts',
    import.meta.url,
  );
  await import(program.href);
} else {
  console.error(
    `strata: Node ${process.version} is too old; call it as "npx strata", which takes the Node ${oldest} that npm installs here ` +
      'if package.json has "allowScripts": { "node": true }',
  );
  process.exitCode = 2;
}
