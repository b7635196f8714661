/** Invented organisations, partners, experts, practices, events and resources of the demonstration. */
import type { events } from '../sheets/events.ts';
import type { experts } from '../sheets/experts.ts';
import type { organizations } from '../sheets/organizations.ts';
import type { partners } from '../sheets/partners.ts';
import type { practices } from '../sheets/practices.ts';
import type { resources } from '../sheets/resources.ts';
import { DEMONSTRATION_YEAR, type SampleRow } from './define.ts';

export const organizationRows: readonly SampleRow<typeof organizations>[] = [
  {
    id: 'ОО-001',
    name: 'Муниципальное бюджетное общеобразовательное учреждение «Ясногорская средняя общеобразовательная школа № 27»',
    shortName: 'Ясногорская СОШ № 27',
    type: 'GENERAL',
    contact: 'school@school.example',
    introductionNumber: '101-О',
    introductionOn: '2026-08-28',
    regulationOn: '2026-08-28',
    roadmapOn: '2026-08-28',
    roadmapAgreedOn: '2026-09-04',
    curatorRef: 'КР-001',
    siteUrl: 'https://school.example/nastavnichestvo',
    updatedOn: '2026-09-04',
  },
];

export const partnerRows: readonly SampleRow<typeof partners>[] = [
  {
    id: 'ПТ-001',
    name: 'ООО «Ясногорский механический завод»',
    category: 'ENTERPRISE',
    contact: 'kadry@zavod.example',
    agreementNumber: '7',
    agreementOn: '2026-10-15',
    agreementTill: '2027-08-31',
    gives: 'наставник, экскурсии, учебная мастерская',
  },
  {
    id: 'ПТ-002',
    name: 'Ясногорский педагогический институт',
    category: 'EDUCATION',
    contact: 'dekanat@institute.example',
    agreementNumber: '5',
    agreementOn: '2026-09-10',
    gives: 'преподаватели и студенты-наставники',
  },
];

export const expertRows: readonly SampleRow<typeof experts>[] = [
  {
    id: 'ЭК-001',
    fullName: 'Рябинина Софья Марковна',
    place: 'Ясногорский педагогический институт, доцент',
    category: 'PEDAGOGICAL_UNIVERSITY',
    uses: ['TRAINING', 'EVALUATION'],
    level: 'DISTRICT',
    contact: 'ryabinina@institute.example',
    pdConsentOn: '2026-09-14',
  },
];

export const practiceRows: readonly SampleRow<typeof practices>[] = [
  {
    id: 'ПК-001',
    title: 'Родительское собрание вдвоём',
    pairRefs: ['ПР-009'],
    form: 'TEACHER_TEACHER',
    kinds: ['TRADITIONAL'],
    roleModel: 'EXPERIENCED_YOUNG',
    problem: 'Молодой учитель боялась трудных вопросов родителей.',
    solution: 'Первые три собрания наставник и наставляемый вели вместе, потом поменялись ролями.',
    result: 'Собрания проходят спокойно.',
    level: 'ORGANIZATION',
    date: '2026-06-05',
    status: 'SUBMITTED',
  },
];

export const eventRows: readonly SampleRow<typeof events>[] = [
  {
    id: 'МС-001',
    title: 'Семинар «Первые шаги наставника»',
    kind: 'SEMINAR',
    level: 'DISTRICT',
    date: '2026-10-29',
    channel: 'ONLINE',
    organizer: 'ресурсный центр образования',
    audience: 'наставники и кураторы',
    schoolYear: DEMONSTRATION_YEAR,
  },
];

export const resourceRows: readonly SampleRow<typeof resources>[] = [
  {
    id: 'РС-001',
    kind: 'ROOM',
    description: 'методический кабинет, среда после уроков',
    responsible: ['DEPUTY'],
    available: true,
  },
  { id: 'РС-002', kind: 'MATERIALS', description: 'папка молодого учителя', responsible: ['COUNCIL'], available: true },
  { id: 'РС-003', kind: 'REWARDS', description: 'благодарственные письма по итогам года', responsible: ['HEAD'] },
];
