/** Settings as a form, and their saving; the choice of names is kept in the journal with the sentence that was accepted. */
import * as z from 'zod/mini';
import { isDay } from '../domain/day.ts';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { isBlank, sameCell, type Cell } from '../workbook/cell.ts';
import type { Change } from '../workbook/changes.ts';
import type { Field } from '../workbook/record-form.ts';
import { answerToSetting, settingDefinitions, settingField, TYPED_VALUE } from '../workbook/settings/index.ts';
import { defineCommand } from './define.ts';
import { chartWrites } from '../workbook/charts.ts';
import { keptIndicators } from '../workbook/figures.ts';
import { execute } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { refreshShown } from './refresh-shown.ts';
import { ownOrganizationChanges } from './own-organization.ts';

export interface SettingsForm {
  readonly fields: readonly Field[];
  /** Keys that hold a person's name and so are not asked in code mode. */
  readonly namesOnly: readonly string[];
  readonly peopleMode: string;
}

export const settingsForm = defineCommand({
  id: 'settingsForm',
  title: 'Настройки',
  hint: 'Показывает ответы, которые можно изменить.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): SettingsForm {
    const book = openBook(ports);
    const asked = settingDefinitions.filter((setting) => setting.internal !== true && setting.key !== 'peopleMode');
    return {
      fields: asked.map((setting) =>
        settingField(setting, book.tables.settings.byCode.get(setting.key)?.cells[TYPED_VALUE], book.context),
      ),
      namesOnly: asked.filter((setting) => setting.personal === true).map((setting) => setting.key),
      peopleMode: book.settings.peopleMode ?? '',
    };
  },
});

export interface SavedSettings {
  readonly wrong: Readonly<Record<string, string>>;
  readonly changed: number;
}

function setChange(book: OpenBook, key: string, cell: Cell): Change | undefined {
  const row = book.tables.settings.byCode.get(key);
  if (!row)
    throw new UserError(
      'settings.line',
      'На листе «Настройки» не хватает строк. Нажмите «Восстановить листы и столбцы» и повторите.',
    );
  const before = row.cells[TYPED_VALUE] ?? '';
  if (sameCell(before, cell)) return undefined;
  return {
    kind: 'set',
    sheet: 'settings',
    code: key,
    before: { [TYPED_VALUE]: before },
    after: { [TYPED_VALUE]: cell },
  };
}

/** What is wrong with the choice of how people are held. */
function wrongMode(book: OpenBook, mode: string | undefined, accepted: boolean): string | undefined {
  if (mode === undefined || mode === book.settings.peopleMode) return undefined;
  if (mode !== 'names' && mode !== 'codes') return 'Выберите, как обозначать людей: именами или кодами.';
  if (book.settings.peopleMode !== undefined)
    return 'Сменить имена на коды и обратно можно в меню: «Выбрать имена или коды».';
  return mode === 'names' && !accepted ? 'Чтобы вести таблицу с именами, отметьте предложение о законе.' : undefined;
}

export const saveSettings = defineCommand({
  id: 'saveSettings',
  title: 'Сохранить настройки',
  hint: 'Записывает ответы на лист «Настройки».',
  input: z.object({ values: z.record(z.string(), z.string()), namesAccepted: z.boolean() }),
  writes: true,
  run(ports: Ports, { values, namesAccepted }): SavedSettings {
    const done = execute(ports, (book) => {
      const wrong: Record<string, string> = {};
      const changes: Change[] = [];
      const firstAnswers = book.settings.organizationCode === undefined;
      for (const setting of settingDefinitions) {
        const answer = values[setting.key];
        if (answer === undefined || setting.internal === true) continue;
        const { cell, problem } = answerToSetting(setting, answer, book.context);
        if (problem !== undefined) wrong[setting.key] = problem;
        else if (setting.whenAsked === 'setup' && isBlank(cell))
          wrong[setting.key] = 'Без этого ответа документы не собрать.';
        else {
          const change = setChange(book, setting.key, cell);
          if (change) changes.push(change);
        }
      }
      const mode = wrongMode(book, values['peopleMode'], namesAccepted);
      if (mode !== undefined) wrong['peopleMode'] = mode;
      if (Object.keys(wrong).length > 0) return { title: '', changes: [], result: { wrong, changed: 0 } };
      // Stable for ever: districts recognise a school by it when its name changes.
      if (firstAnswers) {
        const change = setChange(book, 'organizationCode', `ОО-${ports.newId().slice(0, 8).toUpperCase()}`);
        if (change) changes.push(change);
      }
      changes.push(...roadmapApproval(book, values));
      const names = values['peopleMode'] === 'names' && book.settings.peopleMode === undefined;
      return {
        title: names
          ? 'Настройки сохранены; выбраны имена, подтверждено знание части 5 статьи 18 Федерального закона № 152-ФЗ'
          : 'Настройки сохранены',
        changes,
        result: { wrong, changed: changes.length },
      };
    });
    if (done.result.changed === 0) return done.result;
    if (values['indicatorSets'] !== undefined) redrawCharts(ports);
    // Boundaries, the year and the choice of indicators change figures, states and what needs attention.
    refreshShown(ports);
    return done.result;
  },
});

/** Settings of the roadmap that «Организации» shows as well: the indicators of introduction count them there. */
const ROADMAP_DAYS = { roadmapApprovedOn: 'roadmapOn', roadmapAgreedOn: 'roadmapAgreedOn' } as const;

function roadmapApproval(book: OpenBook, values: Readonly<Record<string, string>>): Change[] {
  const facts: Record<string, Cell> = {};
  const former: Record<string, Cell> = {};
  for (const [key, column] of Object.entries(ROADMAP_DAYS)) {
    const answer = values[key];
    if (answer === undefined || !isDay(answer)) continue;
    facts[column] = { day: answer };
    former[column] = book.tables.settings.byCode.get(key)?.cells[TYPED_VALUE] ?? '';
  }
  return Object.keys(facts).length === 0 ? [] : ownOrganizationChanges(book, facts, former);
}

/** Charts show the indicators that are kept: another choice needs other rows and columns. */
function redrawCharts(ports: Ports): void {
  const book = openBook(ports);
  for (const write of chartWrites((key) => book.tabOf(key)?.sheetId, keptIndicators(book))) ports.workbook.write(write);
}
