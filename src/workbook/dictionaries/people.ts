/** Dictionaries of people: categories, human decisions, interviews, channels, experts and partners. */
import type { Role } from '../../domain/pairs/roles.ts';
import { linesOf, type Dictionary } from './define.ts';

export const menteeCategories: Dictionary = {
  key: 'menteeCategories',
  title: 'Категории наставляемых',
  lines: [
    { code: 'PUPIL', title: 'обучающийся', aliases: ['ученик', 'ученица', 'школьник', 'обучающаяся'] },
    { code: 'YOUNG_SPECIALIST', title: 'молодой специалист' },
    { code: 'NOVICE', title: 'начинающий педагог', aliases: ['неопытный педагог', 'менее опытный педагог'] },
    { code: 'NEWCOMER', title: 'вновь прибывший', aliases: ['вновь прибывший специалист', 'новый сотрудник'] },
    { code: 'COMMUNICATION', title: 'педагог с затруднениями в коммуникации' },
    { code: 'NEW_TECHNOLOGIES', title: 'педагог, осваивающий новые технологии' },
    { code: 'STUDENT', title: 'студент', aliases: ['студентка'] },
  ],
};

/** Whom a category of mentees stands for; a line of the user's own takes the role of its base. */
export const MENTEE_ROLES: Readonly<Record<string, Role>> = {
  PUPIL: 'pupil',
  YOUNG_SPECIALIST: 'teacher',
  NOVICE: 'teacher',
  NEWCOMER: 'teacher',
  COMMUNICATION: 'teacher',
  NEW_TECHNOLOGIES: 'teacher',
  STUDENT: 'student',
};

export const mentorCategories: Dictionary = {
  key: 'mentorCategories',
  title: 'Категории наставников',
  // S1 2.5 names the first six; the forms «педагог вуза – молодой педагог» and «студент – ученик» need the last two.
  lines: [
    { code: 'GRADUATE', title: 'выпускник', aliases: ['выпускница'] },
    {
      code: 'ENTERPRISE',
      title: 'предприятие или организация',
      aliases: ['предприятие', 'организация', 'предприятие/организация', 'работодатель', 'партнёр'],
      note: 'В том числе общественная и некоммерческая.',
    },
    { code: 'TEACHER', title: 'активный педагог', aliases: ['педагог', 'учитель'] },
    { code: 'PUPIL', title: 'иное: обучающийся', aliases: ['обучающийся', 'ученик'] },
    { code: 'PARENT', title: 'иное: родитель', aliases: ['родитель'] },
    { code: 'OTHER', title: 'иное' },
    { code: 'UNIVERSITY', title: 'педагог вуза или колледжа', aliases: ['педагог вуза', 'преподаватель колледжа'] },
    { code: 'STUDENT', title: 'студент', aliases: ['студентка'] },
  ],
};

/** Whom a category of mentors stands for; absent where the category does not tell. */
export const MENTOR_ROLES: Readonly<Record<string, Role>> = {
  ENTERPRISE: 'partner',
  TEACHER: 'teacher',
  PUPIL: 'pupil',
  PARENT: 'parent',
  UNIVERSITY: 'universityTeacher',
  STUDENT: 'student',
};

export const qualifications: Dictionary = {
  key: 'qualifications',
  title: 'Квалификационные категории',
  lines: [
    { code: 'CONFORMS', title: 'соответствие занимаемой должности', aliases: ['соответствие'] },
    { code: 'FIRST', title: 'первая', aliases: ['первая категория', '1 категория'] },
    { code: 'HIGHEST', title: 'высшая', aliases: ['высшая категория'] },
    { code: 'TEACHER_MENTOR', title: 'педагог-наставник' },
    { code: 'TEACHER_METHODOLOGIST', title: 'педагог-методист' },
    { code: 'NONE', title: 'без категории', aliases: ['нет'] },
  ],
};

/** Only what people decide; «в паре», «действующий», «завершил» follow from the pairs and are shown. */
export const decisions: Dictionary = {
  key: 'decisions',
  title: 'Решения об участии',
  lines: [
    { code: 'CANDIDATE', title: 'кандидат', aliases: ['потенциальный', 'потенциальный наставник'] },
    { code: 'SELECTED', title: 'отобран', aliases: ['отобрана', 'действующий', 'в паре'] },
    { code: 'RESERVE', title: 'в резерве', aliases: ['резерв'] },
    { code: 'LEFT', title: 'выбыл', aliases: ['выбыла'] },
  ],
};

export const interviewResults: Dictionary = {
  key: 'interviewResults',
  title: 'Результаты собеседования',
  lines: [
    { code: 'RECOMMENDED', title: 'рекомендован', aliases: ['рекомендована'] },
    { code: 'NOT_RECOMMENDED', title: 'не рекомендован', aliases: ['не рекомендована'] },
    { code: 'RESERVE', title: 'резерв', aliases: ['в резерв'] },
  ],
};

export const passMarks: Dictionary = {
  key: 'passMarks',
  title: 'Отметки о прохождении программы',
  lines: [
    { code: 'PASSED', title: 'прошёл', aliases: ['прошла'] },
    { code: 'NOT_PASSED', title: 'не прошёл', aliases: ['не прошла'] },
    { code: 'LEFT', title: 'выбыл', aliases: ['выбыла'] },
  ],
};

export const availability: Dictionary = {
  key: 'availability',
  title: 'Готовность работать в программе',
  lines: [
    { code: 'CURRENT', title: 'в текущей программе', aliases: ['текущая'] },
    { code: 'FUTURE', title: 'в будущей программе', aliases: ['будущая'] },
    { code: 'BOTH', title: 'в текущей и будущей', aliases: ['обе'] },
  ],
};

export const channels: Dictionary = {
  key: 'channels',
  title: 'Способы связи',
  lines: [
    { code: 'IN_PERSON', title: 'очно', aliases: ['лично'] },
    { code: 'ONLINE', title: 'дистанционно', aliases: ['онлайн', 'удалённо', 'заочно'] },
  ],
};

export const convenientTimes: Dictionary = {
  key: 'convenientTimes',
  title: 'Удобное время',
  lines: linesOf({
    MORNING: 'утром',
    DAY: 'днём, между уроками',
    AFTER_LESSONS: 'после уроков',
    EVENING: 'вечером',
    SATURDAY: 'в субботу',
    HOLIDAYS: 'в каникулы',
  }),
};

export const expertCategories: Dictionary = {
  key: 'expertCategories',
  title: 'Категории экспертов',
  lines: linesOf({
    INSTITUTE: 'институт развития образования',
    PEDAGOGICAL_UNIVERSITY: 'педагогический институт или университет',
    METHODICAL_SERVICE: 'региональная методическая служба',
    PSYCHOLOGIST: 'педагог-психолог',
    BUSINESS: 'бизнес-сообщество',
    OTHER: 'иное',
  }),
};

export const expertUses: Dictionary = {
  key: 'expertUses',
  title: 'Направления участия экспертов',
  lines: linesOf({
    PROGRAMMES: 'реализация программ',
    TRAINING: 'обучение наставников',
    PAIRING: 'формирование пар',
    EVALUATION: 'оценка результатов',
    MOTIVATION: 'мотивационные мероприятия',
    ANALYSIS: 'анализ данных',
    LECTURER: 'преподаватель курса',
  }),
};

export const partnerCategories: Dictionary = {
  key: 'partnerCategories',
  title: 'Категории партнёров',
  lines: linesOf({
    ENTERPRISE: 'предприятие',
    CORPORATION: 'корпорация',
    SMALL_BUSINESS: 'малый бизнес, предприниматель',
    ASSOCIATION: 'трудовая или профессиональная ассоциация',
    NON_PROFIT: 'некоммерческая организация',
    CULTURE: 'учреждение культуры',
    SPORT: 'спортивная организация',
    AUTHORITY: 'орган власти, местное самоуправление',
    HEALTH: 'здравоохранение и социальное развитие',
    COMMUNITY: 'сообщество выпускников, волонтёрская или благотворительная организация',
    EDUCATION: 'образовательная организация',
    PERSON: 'физическое лицо, общественный деятель',
  }),
};
