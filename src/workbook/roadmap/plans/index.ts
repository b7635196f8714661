/** All ready plans in the order in which they are offered. A new one is a file here and a line below. */
import type { PlanTemplate } from './define.ts';
import { districtPupils } from './district-pupils.ts';
import { districtTeachers } from './district-teachers.ts';
import { recommended } from './recommended.ts';
import { school } from './school.ts';

export type { PlanLine, PlanTemplate } from './define.ts';

export const planTemplates: readonly PlanTemplate[] = [recommended, school, districtTeachers, districtPupils];
