// Test runner settings; browser tests run after the rest and one at a time (package.json), for they wait on a real page.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.{test,prop,contract}.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Tests of rules share the modules of their worker (test:pure runs them with --no-isolate): loading them for each file took longer than the tests.
    unstubGlobals: true,
    restoreMocks: true,
    globalSetup: ['test/build-first.ts'],
  },
});
