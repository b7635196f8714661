/** All views of the panel by name. */
import type { ViewName } from '../../commands/panel-views.ts';
import type { View } from '../view.ts';
import { AddMentee, AddMentor } from './add-person.tsx';
import { AddPair } from './add-pair.tsx';
import { Attention } from './attention.tsx';
import { Card } from './card.tsx';
import { Check } from './check.tsx';
import { Documents } from './documents.tsx';
import { AddTarget } from './figures/add-target.tsx';
import { Figures } from './figures/figures.tsx';
import { Formulas } from './figures/formulas.tsx';
import { Monitoring } from './figures/monitoring.tsx';
import { EndPair } from './end-pair.tsx';
import { Help } from './help.tsx';
import { Home } from './home.tsx';
import { Journal } from './journal.tsx';
import { MatchOne } from './matching/match-one.tsx';
import { MatchRuns } from './matching/match-runs.tsx';
import { Matching } from './matching/matching.tsx';
import { PairPapers } from './pair-papers.tsx';
import { Preferences } from './matching/preferences.tsx';
import { NewDocument } from './new-document.tsx';
import { Order } from './order.tsx';
import { PeopleMode } from './people-mode.tsx';
import { Programme } from './programmes/draft.tsx';
import { Meeting } from './programmes/meeting.tsx';
import { TakeAnswers } from './programmes/answers.tsx';
import { RemovePerson } from './remove-person.tsx';
import { Repair } from './repair.tsx';
import { ImportPlan } from './roadmap/import.tsx';
import { Plans } from './roadmap/plans.tsx';
import { Roadmap } from './roadmap/roadmap.tsx';
import { RowPapers } from './row-papers.tsx';
import { Settings } from './settings.tsx';
import { Sheets } from './sheets.tsx';
import { StartOwn } from './start-own.tsx';
import { Templates } from './templates.tsx';

export const views: Readonly<Record<ViewName, View>> = {
  home: Home,
  check: Check,
  attention: Attention,
  figures: Figures,
  monitoring: Monitoring,
  addTarget: AddTarget,
  formulas: Formulas,
  addMentee: AddMentee,
  addMentor: AddMentor,
  addPair: AddPair,
  matching: Matching,
  matchOne: MatchOne,
  matchRuns: MatchRuns,
  preferences: Preferences,
  programme: Programme,
  meeting: Meeting,
  takeAnswers: TakeAnswers,
  card: Card,
  order: Order,
  newDocument: NewDocument,
  rowPapers: RowPapers,
  pairPapers: PairPapers,
  endPair: EndPair,
  documents: Documents,
  templates: Templates,
  roadmap: Roadmap,
  plans: Plans,
  importPlan: ImportPlan,
  sheets: Sheets,
  repair: Repair,
  settings: Settings,
  peopleMode: PeopleMode,
  removePerson: RemovePerson,
  journal: Journal,
  startOwn: StartOwn,
  help: Help,
};
