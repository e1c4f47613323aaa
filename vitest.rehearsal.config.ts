import { defineConfig } from 'vitest/config';

/** Whole rehearsals: minutes each, one at a time. `npm test` runs their parts. */
export default defineConfig({
  test: {
    include: ['test/rehearsal/**/*.rehearsal.ts'],
    fileParallelism: false,
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
  },
});
