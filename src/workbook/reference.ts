/** Reference of sheets and columns in Russian, as Markdown, derived from the definitions: the docs cannot fall behind them. */
import type { Column, RecordSheet } from './define.ts';
import { dictionaryList } from './dictionaries/index.ts';
import { settingDefinitions } from './settings/index.ts';
import { sheetOf, sheets } from './sheets/index.ts';

/** What people type into a column, by the id of its kind. */
const KIND_TITLES: Readonly<Record<string, string>> = {
  text: 'текст',
  longText: 'текст',
  rawValue: 'зависит от настройки',
  personName: 'ФИО полностью или код',
  contact: 'телефон или почта',
  code: 'код',
  lineCode: 'код',
  day: 'дата',
  year: 'год',
  schoolYear: 'учебный год',
  wholeNumber: 'целое число',
  number: 'число',
  flag: 'отметка',
  multi: 'несколько строк справочника через «; »',
  url: 'ссылка https://',
  ageRange: 'возраст от – до',
  personReference: 'код человека',
  people: 'коды людей',
  dayList: 'даты через точку с запятой',
  occurrenceResults: 'строка на срок: «срок – когда выполнено, ссылка»',
  shownText: 'заполняется само',
  shownDay: 'заполняется само',
  shownNumber: 'заполняется само',
};

/** A value inside a table cell of Markdown. */
const inCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();

const dictionaryTitle = (key: string): string => dictionaryList.find((one) => one.key === key)?.title ?? key;

/** What is entered into a column, in words. */
export function kindInWords({ kind }: Column): string {
  const source = kind.native ?? kind.offers;
  switch (source?.kind) {
    case 'list':
      return `${kind.id === 'multi' ? 'несколько строк справочника' : 'строка справочника'} «${dictionaryTitle(source.dictionary)}»`;
    case 'fixedList':
      return source.titles.length > 6
        ? 'одно из списка'
        : `одно из: ${source.titles.map((title) => `«${title}»`).join(', ')}`;
    case 'records':
      return `${kind.id === 'references' ? 'записи' : 'запись'} листа «${sheetOf(source.sheet).title}»`;
    case 'wholeNumber':
      return kind.id === 'year' ? 'год' : `целое число от ${source.from} до ${source.to}`;
    default:
      return KIND_TITLES[kind.id] ?? kind.id;
  }
}

function originInWords(column: Column): string {
  if (column.origin === 'federal') return 'установленная форма';
  if (column.shown === true) return 'считается';
  return column.group === undefined ? '' : `группа «${column.group}»`;
}

function sheetReference(sheet: RecordSheet): string {
  const rows = Object.values(sheet.columns).map((column) => {
    const cells = [
      column.header,
      kindInWords(column),
      column.required === true ? 'да' : '',
      originInWords(column),
      column.note,
    ];
    return `| ${cells.map(inCell).join(' | ')} |`;
  });
  const prefix = sheet.prefix === undefined ? '' : ` Коды записей: ${sheet.prefix}-001 и далее.`;
  const hidden = sheet.hidden ? ' Сначала скрыт, открывается из меню.' : '';
  return [
    `## ${sheet.title}`,
    '',
    `${sheet.purpose}${prefix}${hidden}`,
    '',
    '| Столбец | Что вписывать | Обязателен | Откуда | Пояснение |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function settingsReference(): string {
  return [
    '## Настройки по одной',
    '',
    '| Настройка | Ключ | Пояснение |',
    '|---|---|---|',
    ...settingDefinitions.map(
      ({ title, key, explanation }) => `| ${inCell(title)} | \`${key}\` | ${inCell(explanation)} |`,
    ),
  ].join('\n');
}

function dictionariesReference(): string {
  return [
    '## Справочники по одному',
    ...dictionaryList.map(({ title, lines }) => {
      const items = lines.map((line) => `- ${line.title}${line.off === true ? ' (сначала выключена)' : ''}`);
      return ['', `### ${title}`, '', ...items].join('\n');
    }),
  ].join('\n');
}

/** The whole reference. */
export function sheetsReference(): string {
  return [
    '# Листы и столбцы',
    'Эта страница составлена по описаниям листов и меняется вместе с ними; править её вручную не нужно.',
    ...sheets.map(sheetReference),
    settingsReference(),
    dictionariesReference(),
    '',
  ].join('\n\n');
}
