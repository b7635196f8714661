/** All documents the add-on makes, in the order of the register. */
import type { DocumentKind } from '../define.ts';
import { assignment } from './d-06-assignment.ts';
import { menteeConsent, mentorConsent } from './d-08-participation.ts';
import {
  menteeProcessing,
  menteePublication,
  menteeRepresentative,
  mentorProcessing,
  mentorPublication,
  mentorRepresentative,
} from './d-10-personal-data.ts';

export const documentKinds: readonly DocumentKind[] = [
  assignment,
  mentorConsent,
  menteeConsent,
  mentorProcessing,
  menteeProcessing,
  menteeRepresentative,
  mentorRepresentative,
  mentorPublication,
  menteePublication,
];
