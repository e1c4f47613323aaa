import { findModule } from '../src/host/helm/find-module.ts';

// A clone builds Helm when something is rendered first; this does it ahead.
process.stdout.write(`${findModule({ env: process.env, progress: (line) => process.stderr.write(`${line}\n`) })}\n`);
