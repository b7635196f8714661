/** All criteria in the order of the panel; a new one is a file here and a line below. */
import type { Criterion } from './criterion.ts';
import { currentLoad } from './current-load.ts';
import { deficits } from './deficits.ts';
import { experience } from './experience.ts';
import { leftOut } from './left-out.ts';
import { mutualChoice } from './mutual-choice.ts';
import { preferredAge } from './preferred-age.ts';
import { roleModel } from './role-model.ts';
import { sameOrganization } from './same-organization.ts';
import { subject } from './subject.ts';
import { timeAndChannel } from './time-and-channel.ts';
import { topics } from './topics.ts';

export const CRITERIA: readonly Criterion[] = [
  topics,
  mutualChoice,
  subject,
  timeAndChannel,
  preferredAge,
  roleModel,
  deficits,
  experience,
  sameOrganization,
  currentLoad,
  leftOut,
];
