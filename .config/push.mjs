// `npm run push`: builds the add-on and hands it to clasp, once .clasp.json names a script of the school's own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const project = JSON.parse(readFileSync('.clasp.json', 'utf8'));
if (/^PUT-/.test(project.scriptId)) {
  console.error(
    'Сначала впишите в файл .clasp.json идентификатор скрипта своей таблицы (Расширения → Apps Script → Настройки проекта → Идентификатор скрипта) вместо слов PUT-THE-SCRIPT-ID-OF-YOUR-COPY-HERE и повторите npm run push.',
  );
  process.exit(1);
}
execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' });
execFileSync(process.execPath, ['node_modules/@google/clasp/build/src/index.js', 'push', '--force'], {
  stdio: 'inherit',
});
