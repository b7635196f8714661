/** Dictionaries of pairs: forms, role models, kinds, topics, reasons of ending. Codes of the first three and of the reasons belong to the rules in domain/pairs. */
import { END_REASONS } from '../../domain/pairs/end-reasons.ts';
import { FORMS } from '../../domain/pairs/forms.ts';
import { KINDS } from '../../domain/pairs/kinds.ts';
import { ROLE_MODELS } from '../../domain/pairs/role-models.ts';
import { linesOf, type Dictionary } from './define.ts';

/** Names by which other regions call the forms (`forms.md` D.1); «педагог» and «учитель» are one form. */
const FORM_ALIASES: Readonly<Record<string, readonly string[]>> = {
  TEACHER_TEACHER: ['педагог – педагог', 'учитель-учитель', 'педагог-педагог'],
  HEAD_TEACHER: [
    'руководитель – педагог',
    'руководитель – учитель',
    'руководитель образовательной организации – учитель',
  ],
  EMPLOYER_STUDENT_VET: ['работодатель – студент СПО'],
  UNIVERSITY_TEACHER: ['педагог вуза – молодой педагог', 'педагог вуза/колледжа – молодой педагог'],
  STUDENT_STUDENT: ['обучающийся – обучающийся'],
  UNI_PUPIL: ['студент – обучающийся'],
  EMPLOYER_PUPIL: ['работодатель – обучающийся'],
  PARTNER_TEACHER: ['социальный партнёр – педагог', 'социальный партнёр – учитель'],
};

const KIND_ALIASES: Readonly<Record<string, readonly string[]>> = {
  VIRTUAL: ['виртуальное', 'дистанционное'],
  GROUP: ['групповое', 'групповое наставничество'],
  SHORT_TERM: ['краткосрочное', 'целеполагающее'],
  TRADITIONAL: ['традиционное', 'один на один', 'индивидуальное'],
};

const titlesOf = (codes: readonly string[]): string =>
  codes.map((code) => `«${FORMS.find((form) => form.code === code)?.title ?? code}»`).join(', ');

export const forms: Dictionary = {
  key: 'forms',
  title: 'Формы наставничества',
  lines: FORMS.map(({ code, title }) => ({ code, title, aliases: FORM_ALIASES[code] ?? [] })),
};

export const roleModels: Dictionary = {
  key: 'roleModels',
  title: 'Ролевые модели',
  lines: ROLE_MODELS.map(({ code, title, forms: of }) => ({ code, title, note: `Для форм: ${titlesOf(of)}.` })),
};

export const kinds: Dictionary = {
  key: 'kinds',
  title: 'Виды наставничества',
  lines: KINDS.map(({ code, title }) => ({ code, title, aliases: KIND_ALIASES[code] ?? [] })),
};

export const topics: Dictionary = {
  key: 'topics',
  title: 'Темы и запросы',
  // The first eight are those on which a council of mentors matches pairs (S0 6.5.1).
  lines: linesOf({
    SUBJECT_CONTENT: 'предметное содержание',
    TEACHING_METHODS: 'методика обучения и преподавания',
    UPBRINGING: 'воспитательная деятельность',
    LESSONS: 'организация урочной деятельности',
    EXTRACURRICULAR: 'организация внеурочной деятельности',
    PSYCHOLOGICAL_SUPPORT: 'психолого-педагогическое сопровождение',
    PARENTS: 'работа с родителями',
    ADDITIONAL_EDUCATION: 'связь с системой дополнительного образования',
    COMMUNICATION: 'профессиональное общение',
    DIGITAL: 'цифровые технологии',
    STUDY_MOTIVATION: 'учебная мотивация и успеваемость',
    CAREER_CHOICE: 'выбор профессии и образовательной траектории',
    ADAPTATION: 'адаптация в коллективе',
    TALENT: 'развитие таланта, проекты',
    PSYCHOLOGICAL_BARRIERS: 'преодоление психологических барьеров',
    OTHER: 'иное',
  }),
};

export const deficits: Dictionary = {
  key: 'deficits',
  title: 'Профессиональные дефициты',
  lines: linesOf({
    SUBJECT: 'предметные',
    METHODICAL: 'методические',
    PSYCHOLOGICAL: 'психолого-педагогические',
    COMMUNICATIVE: 'коммуникативные',
    DIGITAL: 'цифровые',
  }),
};

/** Topics in which somebody helps with a deficit; matching counts them. */
export const DEFICIT_TOPICS: Readonly<Record<string, readonly string[]>> = {
  SUBJECT: ['SUBJECT_CONTENT'],
  METHODICAL: ['TEACHING_METHODS', 'LESSONS', 'EXTRACURRICULAR'],
  PSYCHOLOGICAL: ['PSYCHOLOGICAL_SUPPORT', 'UPBRINGING'],
  COMMUNICATIVE: ['COMMUNICATION', 'PARENTS'],
  DIGITAL: ['DIGITAL'],
};

export const endReasons: Dictionary = {
  key: 'endReasons',
  title: 'Причины прекращения',
  lines: END_REASONS.map(({ code, title, notice }) => ({
    code,
    title,
    ...(notice ? { note: 'Вторую сторону предупреждают за три рабочих дня (статья 351.8 ТК РФ).' } : {}),
  })),
};

export const matchSources: Dictionary = {
  key: 'matchSources',
  title: 'Источники подбора',
  lines: linesOf({ WIZARD: 'мастер подбора', BY_HAND: 'вручную', PREFERENCE: 'по взаимному выбору' }),
};
