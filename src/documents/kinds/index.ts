/** All documents the add-on makes, in the order of the register. */
import type { DocumentKind } from '../define.ts';
import { introduction } from './d-01-introduction.ts';
import { regulationOrder } from './d-02-regulation.ts';
import { roadmapPlan, roadmapProgress } from './d-03-roadmap.ts';
import { curatorAppointment } from './d-04-curator.ts';
import { workingGroup } from './d-05-working-group.ts';
import { assignment } from './d-06-assignment.ts';
import { orderExtract } from './d-06-extract.ts';
import { amendment, ending } from './d-07-ending.ts';
import { menteeConsent, mentorConsent } from './d-08-participation.ts';
import {
  menteeProcessing,
  menteePublication,
  menteeRepresentative,
  mentorProcessing,
  mentorPublication,
  mentorRepresentative,
} from './d-10-personal-data.ts';
import { agreement } from './d-13-agreement.ts';
import { programmePaper } from './d-14-programme.ts';
import { routePaper } from './d-15-route.ts';
import { menteeRegister, mentorRegister } from './d-16-registers.ts';
import { selection } from './d-18-selection.ts';
import { partnerAgreement } from './d-19-partner.ts';
import { placementAgreement } from './d-20-placement.ts';
import { mentorSchool } from './d-22-mentor-school.ts';
import { trainingNote } from './d-23-training-note.ts';
import { mediaPlan } from './d-24-media-plan.ts';
import { monitoringPlan } from './d-25-monitoring-plan.ts';
import { minutes } from './d-26-minutes.ts';
import { incentives } from './d-27-incentives.ts';
import { certificate, rewardOrder } from './d-28-rewards.ts';
import { awardPresentation } from './d-30-award.ts';
import { finalEvent } from './d-31-final-event.ts';
import { curatorReport, monitoringNote } from './d-32-monitoring-note.ts';
import { mentorReport } from './d-34-mentor-report.ts';
import { resultsOrder } from './d-36-results-order.ts';
import { statistics } from './d-37-statistics.ts';
import { jobDescription } from './d-42-job-description.ts';
import { release } from './d-43-release.ts';
import { menteeMemo, mentorMemo } from './d-46-memo.ts';
import { organizationProgramme } from './d-50-programme.ts';
import { menteePreferences, mentorPreferences } from './d-51-preferences.ts';
import { curatorAssessment, menteeQuestionnaire, mentorQuestionnaire } from './d-51-questionnaires.ts';
import { resourcesOrder } from './d-52-resources.ts';

export const documentKinds: readonly DocumentKind[] = [
  introduction,
  regulationOrder,
  roadmapPlan,
  roadmapProgress,
  curatorAppointment,
  workingGroup,
  assignment,
  orderExtract,
  ending,
  amendment,
  mentorConsent,
  menteeConsent,
  mentorProcessing,
  menteeProcessing,
  menteeRepresentative,
  mentorRepresentative,
  mentorPublication,
  menteePublication,
  agreement,
  programmePaper,
  routePaper,
  menteeRegister,
  mentorRegister,
  selection,
  partnerAgreement,
  placementAgreement,
  mentorSchool,
  trainingNote,
  mediaPlan,
  monitoringPlan,
  minutes,
  incentives,
  rewardOrder,
  certificate,
  awardPresentation,
  finalEvent,
  monitoringNote,
  mentorReport,
  curatorReport,
  resultsOrder,
  statistics,
  jobDescription,
  release,
  mentorMemo,
  menteeMemo,
  organizationProgramme,
  menteePreferences,
  mentorPreferences,
  menteeQuestionnaire,
  mentorQuestionnaire,
  curatorAssessment,
  resourcesOrder,
];
