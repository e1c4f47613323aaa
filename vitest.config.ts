import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Many tests start whole programs: a busy machine must not make them fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
