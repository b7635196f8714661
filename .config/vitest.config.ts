// Test runner settings: all tests are one run of three projects, for two workers finish one long list sooner than three.
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const root = new URL('..', import.meta.url).pathname;

/** Folders whose tests leave nothing to each other; the others open tables of a hundred megabytes. */
const LIGHT = ['domain', 'workbook', 'documents', 'functions', 'sidebar', 'eval', 'local', 'bench'];

const files = (folders: string): string => `test/${folders}/**/*.{test,prop,contract}.{ts,tsx}`;

const shared = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  unstubGlobals: true,
  restoreMocks: true,
  // Opening a table makes tens of megabytes that are soon thrown away; collected in small pieces they took a sixth of the time.
  execArgv: ['--max-semi-space-size=128'],
};

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    globalSetup: ['test/build-first.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          ...shared,
          name: 'rules',
          include: ['test/*.test.ts', files(`{${LIGHT.join(',')}}`)],
          // Loading the modules anew for each file took longer than the tests.
          isolate: false,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'built',
          include: [files('{bundle,sweep}')],
        },
      },
      { root, test: { ...shared, name: 'browser', include: [files('browser')] } },
    ],
  },
});
