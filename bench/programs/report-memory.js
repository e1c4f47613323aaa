import { writeFileSync } from 'node:fs';

// Preloaded into a measured process: leaves its peak memory, in KiB, where the bench finds it.
process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));
