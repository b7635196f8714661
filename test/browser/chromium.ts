/** Launches a browser for tests: the Chromium that comes from npm on Linux x64, an installed Chrome elsewhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The package's version is part of the name: another version is unpacked anew. */
const FOLDER = resolve('.build/chromium-143.0.4');

/** Places where an installed browser may be, by platform; names without a path are looked for in PATH. */
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A headless browser; the caller closes it. `env` is added to its environment. Throws with what to install where there is none. */
export async function launchBrowser(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const packed = process.platform === 'linux' && process.arch === 'x64';
  if (packed) return launchPacked(env);
  const executablePath = installedBrowser();
  if (executablePath === undefined) {
    throw new Error('No browser found. Install Google Chrome or Chromium, then run the tests again.');
  }
  return chromium.launch({ executablePath });
}

/** The package's browser with the libraries and fonts that it ships: the machine needs nothing else. */
function launchPacked(env: Readonly<Record<string, string>>): Promise<Browser> {
  unpack();
  const libraries = [join(FOLDER, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: join(FOLDER, 'chromium'),
    // The sandbox needs a kernel setting that containers seldom have. Nothing else is loosened: pages are isolated as usual.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: { ...process.env, ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') },
  });
}

/**
 * Unpacks the package into a folder of our own. The package itself would take any file named `chromium` that lies in the
 * shared temporary folder, so it runs in a process that sees ours as the temporary one. The folder appears complete
 * or not at all: two test workers may start at once.
 */
function unpack(): void {
  if (existsSync(FOLDER)) return;
  mkdirSync(resolve('.build'), { recursive: true });
  const temporary = mkdtempSync(resolve('.build/chromium-unpacking-'));
  const script = `
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    // The package ships the system libraries that it needs for one environment only: it is told to be there.
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(temporary, 'fonts.conf'), fontsConfig(FOLDER));
  try {
    renameSync(temporary, FOLDER);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(FOLDER)) throw error;
  }
}

/** The package's Open Sans beside whatever fonts the machine has. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function installedBrowser(): string | undefined {
  return (INSTALLED[process.platform] ?? []).map(located).find((path) => path !== undefined);
}

function located(name: string): string | undefined {
  if (name.includes('/') || name.includes('\\')) return existsSync(name) ? name : undefined;
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
