/** All commands; menu, panel and help derive from this list. */
import { acceptFix } from './accept-fix.ts';
import { attentionList } from './attention.ts';
import { card } from './card.ts';
import { checkRecords } from './check-records.ts';
import { keyForCodes } from './code-mode/key-for-codes.ts';
import { codeModeState, toCodes } from './code-mode/to-codes.ts';
import { keptTooLong, personToRemove, removePerson } from './code-mode/remove-person.ts';
import { namesFromKey } from './code-mode/names-from-key.ts';
import { toNames } from './code-mode/to-names.ts';
import type { Command, MenuGroup } from './define.ts';
import { fillDemonstration, startOwn } from './demonstration.ts';
import { documentChoices, documentKindList, prepareDocument } from './documents.ts';
import { figureDetails } from './figures/details.ts';
import { freezeFigures } from './figures/freeze.ts';
import { figureList } from './figures/list.ts';
import { snapshotDifference, snapshotList } from './figures/snapshots.ts';
import { formulaForms, insertFormula } from './insert-formula.ts';
import { helpCommand } from './help.ts';
import { jump } from './jump.ts';
import { makeMentor } from './make-mentor.ts';
import { matchingPair, rankForMentee } from './matching/details.ts';
import { preferenceForm, savePreference } from './matching/preferences.ts';
import { proposePairs } from './matching/propose.ts';
import { matchRuns, openMatchRun } from './matching/runs.ts';
import { saveMatching } from './matching/save.ts';
import { matchingCount, matchingStart } from './matching/start.ts';
import { saveMatchWeights } from './matching/weights.ts';
import { addPairs, pairForm } from './pairs.ts';
import { panelState } from './panel-state.ts';
import { viewCommands } from './panel-views.ts';
import { papersForNames } from './papers/for-names.ts';
import { nextPapers } from './papers/next.ts';
import { planPapers } from './papers/plan.ts';
import { cancelDocument, documentList } from './papers/register.ts';
import { pairPapers, rowPapers } from './papers/row.ts';
import { signDocument } from './papers/sign.ts';
import { startPapers } from './papers/start.ts';
import { storePapers } from './papers/store.ts';
import { giveUpPapers, unfinishedPapers } from './papers/unfinished.ts';
import { saveWordForms } from './papers/word-forms.ts';
import { recordForm, saveRecord } from './record.ts';
import { draftProgramme, programmePairs, saveProgramme } from './programmes/draft.ts';
import { answerSources, readAnswers, takeAnswers } from './programmes/answers.ts';
import { meetingForm } from './programmes/meeting.ts';
import { moveProgramme, programmeCourse } from './programmes/steps.ts';
import { repair } from './repair.ts';
import { replaceByCode } from './replace-by-code.ts';
import { removeItems, renumberRoadmap } from './roadmap/arrange.ts';
import { roadmapBoard } from './roadmap/board.ts';
import { importPreview, takeImport } from './roadmap/import.ts';
import { roadmapCalendar } from './roadmap/calendar.ts';
import { markItem, mendDeadline, setNotNeeded } from './roadmap/mark.ts';
import { planChoices, planPreview, takePlan } from './roadmap/plans.ts';
import { saveSettings, settingsForm } from './settings.ts';
import { sheetLines, showFederalForm, showSheet } from './sheets-shown.ts';
import { makeTemplate, returnTemplate } from './templates/change.ts';
import { templatesInUse } from './templates/in-use.ts';
import { templateCard, templateList } from './templates/list.ts';
import { journalEntries, undo } from './undo.ts';

const help = helpCommand(() => commands);

/** Commands by the name under which the panel calls them. */
export const commandTable = {
  panelState,
  checkRecords,
  acceptFix,
  attentionList,
  jump,
  card,
  recordForm,
  saveRecord,
  makeMentor,
  pairForm,
  addPairs,
  matchingStart,
  matchingCount,
  proposePairs,
  matchingPair,
  rankForMentee,
  saveMatching,
  saveMatchWeights,
  matchRuns,
  openMatchRun,
  preferenceForm,
  savePreference,
  meetingForm,
  programmeCourse,
  moveProgramme,
  programmePairs,
  draftProgramme,
  saveProgramme,
  answerSources,
  readAnswers,
  takeAnswers,
  figureList,
  figureDetails,
  freezeFigures,
  snapshotList,
  snapshotDifference,
  formulaForms,
  insertFormula,
  documentKindList,
  documentChoices,
  prepareDocument,
  rowPapers,
  pairPapers,
  planPapers,
  startPapers,
  nextPapers,
  papersForNames,
  saveWordForms,
  storePapers,
  unfinishedPapers,
  giveUpPapers,
  documentList,
  signDocument,
  cancelDocument,
  templateList,
  templateCard,
  templatesInUse,
  makeTemplate,
  returnTemplate,
  roadmapBoard,
  markItem,
  setNotNeeded,
  mendDeadline,
  planChoices,
  planPreview,
  takePlan,
  importPreview,
  takeImport,
  roadmapCalendar,
  removeItems,
  renumberRoadmap,
  settingsForm,
  saveSettings,
  sheetLines,
  showSheet,
  showFederalForm,
  codeModeState,
  keyForCodes,
  toCodes,
  toNames,
  namesFromKey,
  personToRemove,
  removePerson,
  keptTooLong,
  repair,
  replaceByCode,
  fillDemonstration,
  startOwn,
  undo,
  journalEntries,
  help,
};

export type CommandTable = typeof commandTable;

/** Every command, with its input type forgotten: input is checked by its own schema before it runs. */
export const commands: readonly Command<never>[] = [
  ...viewCommands,
  ...Object.values(commandTable),
] as unknown as readonly Command<never>[];

const GROUPS: readonly MenuGroup[] = ['panel', 'people', 'pairs', 'documents', 'roadmap', 'figures', 'table'];

/** Menu items in groups, in the order of the menu. */
export function menuGroups(): (readonly Command<never>[])[] {
  return GROUPS.map((group) => commands.filter((command) => command.menu === group)).filter(
    (group) => group.length > 0,
  );
}

/** A command by its id. */
export function commandById(id: string): Command | undefined {
  return commands.find((command) => command.id === id) as Command | undefined;
}
