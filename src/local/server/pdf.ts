/** Documents as PDF, where LibreOffice is installed on this computer. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { HostRefusal } from './refusal.ts';

const run = promisify(execFile);

let known: Promise<boolean> | undefined;

/** Whether `soffice` can be run; looked for once. */
export function hasOffice(): Promise<boolean> {
  known ??= run('soffice', ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
  return known;
}

/** The document as PDF, made in a folder of its own: two conversions with one profile would wait for each other. */
export async function toPdf(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-pdf-'));
  try {
    const source = join(folder, 'document.docx');
    await writeFile(source, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
      timeout: 120_000,
    });
    return await readFile(join(folder, 'document.pdf'));
  } catch (error) {
    throw new HostRefusal(
      `LibreOffice не смог сделать PDF: ${error instanceof Error ? error.message : String(error)}. Скачайте документ .docx.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
