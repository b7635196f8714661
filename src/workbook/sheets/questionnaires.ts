/** «Анкеты»: answers at entry, in January and in May (`indicators.md` H.6); single answers are for the curator only. */
import { ASSESSMENT, QUESTIONNAIRE, type QuestionnaireItem, type ScoreKey } from '../../domain/indicators/index.ts';
import type { Column } from '../define.ts';
import { defineSheet } from '../define.ts';
import {
  code,
  day,
  fixedChoice,
  longText,
  personReference,
  PREFIXES,
  reference,
  schoolYear,
  shownNumber,
  shownText,
  text,
  wholeNumber,
} from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

const SCORES = 'Оценки от 1 до 10';
const WORDS = 'Другие ответы';
const CURATOR = 'Оценка куратора';
const SWOT = 'Анализ программы';

/** When a questionnaire is filled in. */
export const QUESTIONNAIRE_STAGES = [
  { code: 'entry', title: 'на входе', aliases: ['вход', 'входная', 'начало', 'до'] },
  { code: 'middle', title: 'промежуточная (январь)', aliases: ['промежуточная', 'середина', 'январь'] },
  { code: 'exit', title: 'итоговая (май)', aliases: ['итоговая', 'выход', 'на выходе', 'май', 'после'] },
] as const;

const FREQUENCY = [
  { code: 'VERY_OFTEN', title: 'очень часто' },
  { code: 'OFTEN', title: 'часто' },
  { code: 'SOMETIMES', title: 'иногда' },
  { code: 'SELDOM', title: 'редко' },
  { code: 'NEVER', title: 'никогда' },
] as const;

const YES_NO = [
  { code: 'YES', title: 'да', aliases: ['скорее да', 'yes', 'true', '+'] },
  { code: 'NO', title: 'нет', aliases: ['скорее нет', 'no', 'false', '-'] },
] as const;

const itemOf = (key: string): QuestionnaireItem | undefined => QUESTIONNAIRE.find((item) => item.key === key);

/** The wordings of both sides: whoever pastes the answers of a form made from ours has them as headers. */
function wordings(key: string): readonly string[] {
  const item = itemOf(key);
  return [item?.mentee, item?.mentor].filter((one): one is string => one !== undefined);
}

function score(key: ScoreKey, header: string): Column<number> {
  const note = `${wordings(key)[0] ?? header} От 1 до 10.`;
  return wholeNumber(1, 10, { header, aliases: wordings(key), note, group: SCORES, width: 110 });
}

const criteria = ASSESSMENT.flatMap((part) => part.criteria);
function criterion(index: number): Column<number> {
  const about = criteria[index] ?? '';
  return wholeNumber(0, 2, {
    header: `Критерий ${index + 1}`,
    aliases: [about],
    note: `${about.charAt(0).toUpperCase()}${about.slice(1)}: 2 – в полной мере, 1 – частично, 0 – не проявляется.`,
    group: CURATOR,
  });
}

const swot = (header: string, note: string): Column<string> => longText({ header, note, group: SWOT });

export const questionnaires = defineSheet({
  key: 'questionnaires',
  title: 'Анкеты',
  aliases: ['Анкетирование', 'Ответы анкет'],
  prefix: PREFIXES.questionnaires,
  codeColumn: 'id',
  purpose:
    'Ответы анкет на входе, в январе и в мае. В отчёты попадают только итоги. Лист скрыт, но открыть его может каждый редактор.',
  hidden: true,
  frozenColumns: 2,
  record: 'анкета',
  columns: {
    id: code(PREFIXES.questionnaires),
    personRef: personReference({
      header: 'Кто отвечает',
      aliases: ['Участник', 'Код участника', 'Ваш код'],
      note: 'Код наставляемого, наставника или куратора: НЯ-014, НК-003, КР-001.',
      origin: 'identity',
      required: true,
    }),
    stage: fixedChoice(QUESTIONNAIRE_STAGES, {
      header: 'Когда',
      aliases: ['Этап анкетирования', 'Этап'],
      note: 'На входе, промежуточная или итоговая.',
      width: 170,
      required: true,
    }),
    answeredOn: day({
      header: 'Дата ответа',
      aliases: ['Отметка времени', 'Timestamp'],
      note: 'Какого числа ответили. Без даты ответ в показатель не входит.',
      required: true,
    }),
    pairRef: reference('pairs', {
      header: 'Пара',
      aliases: ['Код пары'],
      note: 'О какой паре ответ. Можно не указывать, если пара одна.',
    }),
    index: shownNumber({ header: 'Средний балл', note: 'Среднее оценок от 1 до 10. Считается само.', width: 100 }),
    effectiveness: score('effectiveness', 'Результативность программы'),
    comfort: score('comfort', 'Комфорт общения'),
    events: score('events', 'Организация мероприятий'),
    adaptation: score('adaptation', 'Польза для адаптации'),
    skills: score('skills', 'Развитие навыков'),
    theory: score('theory', 'Теоретические знания'),
    practice: score('practice', 'Практические навыки'),
    support: score('support', 'Поддержка'),
    involvement: score('involvement', 'Вовлечённость наставляемого'),
    satisfaction: score('satisfaction', 'Совместная работа'),
    experience: fixedChoice(YES_NO, {
      header: 'Был ли опыт наставничества',
      aliases: wordings('experience'),
      note: 'Да или нет.',
      group: WORDS,
    }),
    experienceText: text({ header: 'Где был опыт', note: 'Если был: где.', group: WORDS }),
    frequency: fixedChoice(FREQUENCY, {
      header: 'Частота мероприятий',
      aliases: wordings('frequency'),
      note: 'Очень часто, часто, иногда, редко или никогда.',
      group: WORDS,
    }),
    valuable: longText({
      header: 'Самое ценное',
      aliases: wordings('valuable'),
      note: 'Своими словами.',
      group: WORDS,
    }),
    missing: longText({
      header: 'Чего не хватило',
      aliases: wordings('missing'),
      note: 'Своими словами.',
      group: WORDS,
    }),
    wantsMore: fixedChoice(YES_NO, {
      header: 'Хочет продолжить',
      aliases: wordings('wantsMore'),
      note: 'Да или нет.',
      group: WORDS,
    }),
    wouldMentor: fixedChoice(YES_NO, {
      header: 'Хочет стать наставником',
      aliases: wordings('wouldMentor'),
      note: 'Да или нет; спрашивают наставляемых.',
      group: WORDS,
    }),
    criterion1: criterion(0),
    criterion2: criterion(1),
    criterion3: criterion(2),
    criterion4: criterion(3),
    criterion5: criterion(4),
    criterion6: criterion(5),
    criterion7: criterion(6),
    criterion8: criterion(7),
    criterion9: criterion(8),
    assessment: shownText({
      header: 'Итог оценки',
      note: 'Сумма критериев от 0 до 18 и уровень. Считается само.',
      width: 170,
      group: CURATOR,
    }),
    strengths: swot('Сильные стороны', 'Что в программе удаётся.'),
    weaknesses: swot('Слабые стороны', 'Что в программе не удаётся.'),
    opportunities: swot('Возможности', 'Что вокруг может помочь программе.'),
    threats: swot('Риски', 'Что вокруг может помешать программе.'),
    schoolYear: schoolYear(),
    note: remark('Учёт'),
    listLabel: listLabel(),
  },
});
