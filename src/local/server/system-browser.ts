/** Opens the page in the person's browser, where there is a screen to show it on. */
import { spawn } from 'node:child_process';

export function openBrowser(url: string): void {
  const command = commandFor(process.platform, process.env);
  if (command === undefined) return;
  const [program, ...words] = command;
  // A nicety: without the program the printed address is enough.
  spawn(program, [...words, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Program and its words before the address; undefined where no window can open. */
export function commandFor(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | undefined {
  if (environment['CI'] !== undefined) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const screen = environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY'] ?? '';
  return screen === '' ? undefined : ['xdg-open'];
}
