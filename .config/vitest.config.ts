// Test runner settings; browser tests run after the rest and one at a time (package.json), for they wait on a real page.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.{test,prop,contract}.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Tables that take seconds to make are kept by module (test/bundle/table.ts), and files of one worker share them.
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    globalSetup: ['test/build-first.ts'],
  },
});
