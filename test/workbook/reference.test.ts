import { describe, expect, it } from 'vitest';
import { sheetsReference } from '../../src/workbook/reference.ts';
import { settingDefinitions } from '../../src/workbook/settings/index.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';

const text = sheetsReference();

describe('the reference of sheets and columns', () => {
  it('has every sheet under its title and every column in its order', () => {
    for (const { title, columns } of sheets) {
      const at = text.indexOf(`## ${title}\n`);
      expect(at, title).toBeGreaterThan(0);
      let from = at;
      for (const { header } of Object.values(columns)) {
        const found = text.indexOf(`| ${header} |`, from);
        expect(found, `${title}: ${header}`).toBeGreaterThan(from);
        from = found;
      }
    }
  });
  it('has every setting with its key', () => {
    for (const { key } of settingDefinitions) expect(text).toContain(`\`${key}\``);
  });
  it('is a table of five cells in every row', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.includes('`'));
    for (const line of rows.filter((row) => !row.startsWith('| Настройка')))
      expect(line.split(' | '), line).toHaveLength(5);
  });
  it('speaks Russian: no id of a kind shows through', () => {
    const typed = text.split('## Настройки по одной')[0] ?? '';
    expect(typed).not.toMatch(/\| [a-zA-Z]+ \|/);
  });
});
