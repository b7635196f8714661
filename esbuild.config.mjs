// Builds everything: `node esbuild.config.mjs [--quiet] [addon] [local] [eval] [bench] [pages]` (addon alone by default).
import * as esbuild from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const quiet = process.argv.includes('--quiet');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const targets = asked.length > 0 ? asked : ['addon'];

/** Bundles one TypeScript file for Node and returns its module: how definitions become build output. */
async function load(entry) {
  mkdirSync('.build/tmp', { recursive: true });
  const outfile = `.build/tmp/${entry.replace(/[^a-z0-9]+/gi, '-')}-${process.pid}.mjs`;
  await tool(entry, outfile);
  const loaded = await import(pathToFileURL(resolve(outfile)).href);
  rmSync(outfile);
  return loaded;
}

/** Bundles a program that runs on Node, leaving npm packages to be imported from node_modules. */
async function tool(entry, outfile) {
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
}

/** Text of one HTML file with its script and style inside: Apps Script serves single files, and we load nothing from elsewhere. */
function inlineHtml(page, script, style) {
  return page
    .replace('/*STYLE*/', () => style)
    .replace('/*SCRIPT*/', () => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--'));
}

/**
 * Entry of the server bundle: one door for the commands, one for the cells. esbuild runs a required module only when it
 * is asked for, so loading costs about nothing and a cell function does not pay for what only the panel needs.
 */
const DOORS = `
exports.commands = () => require('./src/google/main.ts');
exports.cells = () => require('./src/google/cell-functions.ts');
`;

const targetsByName = {
  async addon() {
    mkdirSync('dist', { recursive: true });
    await esbuild.build({
      stdin: { contents: DOORS, resolveDir: '.', loader: 'js' },
      outfile: 'dist/App.js',
      bundle: true,
      format: 'iife',
      globalName: 'App_',
      target: 'es2019',
      charset: 'utf8',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      // Names stay and lines stay short: a stack trace in the Apps Script log is the only debugger a school can send us.
      // Only spaces go, because every execution reads the whole file.
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 160,
      legalComments: 'none',
      logLevel: 'warning',
    });
    const { entrySource } = await load('src/globals.ts');
    writeFileSync('dist/Entry.js', entrySource());

    const sidebar = await esbuild.build({
      entryPoints: ['src/sidebar/main.tsx'],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2019',
      charset: 'utf8',
      platform: 'browser',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: true,
      legalComments: 'none',
      // HtmlService drops what looks like a comment inside template literals (React-Google-Apps-Script#157).
      supported: { 'template-literal': false },
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      // A browser reads XML by itself; docxtemplater brings a reader only for places without one (85 KB).
      alias: { '@xmldom/xmldom': 'docxtemplater/js/browser-versions/xmldom.js' },
      logLevel: 'warning',
    });
    const page = readFileSync('src/sidebar/sidebar.html', 'utf8');
    const style = readFileSync('src/sidebar/sidebar.css', 'utf8');
    writeFileSync('dist/Sidebar.html', inlineHtml(page, sidebar.outputFiles[0].text, style));

    const { templatesHtml } = await load('src/documents/templates/build.ts');
    const { planTemplates } = await load('src/workbook/roadmap/plans/index.ts');
    const { plansHtml } = await load('src/workbook/roadmap/plans/asset.ts');
    writeFileSync('dist/Templates.html', (await templatesHtml()) + plansHtml(planTemplates));
    const { demonstrationHtml } = await load('src/workbook/sample/asset.ts');
    writeFileSync('dist/Demonstration.html', demonstrationHtml());
    copyFileSync('appsscript.json', 'dist/appsscript.json');
  },

  async local() {
    mkdirSync('.build', { recursive: true });
    await esbuild.build({
      entryPoints: ['src/local/emulator/context/main.ts'],
      outfile: '.build/emulator.js',
      bundle: true,
      format: 'iife',
      globalName: 'Emulator_',
      target: 'es2022',
      charset: 'utf8',
      platform: 'neutral',
      logLevel: 'warning',
    });
    await tool('src/local/cli.ts', '.build/local.mjs');
    await tool('src/local/server.ts', '.build/server.mjs');
    await tool('src/local/worker.ts', '.build/worker.mjs');
    await esbuild.build({
      // frame.ts is put into the add-on's own HTML by the server.
      entryPoints: ['src/local/page/main.tsx', 'src/local/page/frame.ts'],
      outdir: '.build/page',
      bundle: true,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      platform: 'browser',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
      logLevel: 'error',
    });
    copyFileSync('src/local/page/page.html', '.build/page/page.html');
  },

  async eval() {
    await tool('test/eval/main.ts', '.build/eval.mjs');
  },
  async bench() {
    await tool('test/bench/main.ts', '.build/bench.mjs');
  },
  async pages() {
    await tool('test/bench/pages.ts', '.build/pages.mjs');
  },
};

for (const target of targets) {
  const build = targetsByName[target];
  if (!build) throw new Error(`Unknown build target: ${target}. Known: ${Object.keys(targetsByName).join(', ')}`);
  const started = Date.now();
  await build();
  if (!quiet) console.log(`built ${target} in ${Date.now() - started} ms`);
}
