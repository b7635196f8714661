/** Legal acts that documents cite: the dated list behind the choice of «основания», with what replaced what. */
import type { Day } from '../../domain/day.ts';
import type { Dictionary } from './define.ts';

/** One act. Dates and numbers come from `documents.md` I.1a and README 0.2; the curator checks them before printing. */
export interface LegalAct {
  readonly code: string;
  /** What the act is, and whose: «Федеральный закон», «распоряжение Минпросвещения России». */
  readonly act: string;
  readonly on: Day;
  readonly number: string;
  /** What it is about, in quotes as printed; absent where the number is enough. */
  readonly title?: string;
  /** What it is about in our words, without quotes: its own title is long or was not seen. */
  readonly about?: string;
  /** How the act is cited when not by date and number. */
  readonly citation?: string;
  readonly inForceFrom?: Day;
  /** Code of the act that stands in its place. */
  readonly supersededBy?: string;
  /** What to look at before citing. */
  readonly caution?: string;
  /** Acts of one region are offered only when switched on. */
  readonly region?: string;
}

const TERM_2024 = 'Сроки, названные в акте, истекли в 2024 году: проверьте, нужна ли ссылка.';

export const LEGAL_ACTS: readonly LegalAct[] = [
  {
    code: 'EDUCATION_LAW',
    act: 'Федеральный закон',
    on: '2012-12-29',
    number: '273-ФЗ',
    title: 'Об образовании в Российской Федерации',
  },
  {
    code: 'LABOUR_CODE_351_8',
    act: 'Трудовой кодекс Российской Федерации',
    citation: 'статья 351.8 Трудового кодекса Российской Федерации',
    on: '2001-12-30',
    number: '197-ФЗ',
    inForceFrom: '2025-03-01',
    caution: 'Статья введена Федеральным законом от 09.11.2024 № 381-ФЗ и действует с 01.03.2025.',
  },
  {
    code: 'LABOUR_AMENDMENT',
    act: 'Федеральный закон',
    on: '2024-11-09',
    number: '381-ФЗ',
    inForceFrom: '2025-03-01',
  },
  {
    code: 'CONCEPT_2030',
    act: 'распоряжение Правительства Российской Федерации',
    on: '2025-05-21',
    number: '1264-р',
    about: 'об утверждении Концепции развития наставничества до 2030 года',
  },
  {
    code: 'R_145',
    act: 'распоряжение Минпросвещения России',
    on: '2019-12-25',
    number: 'Р-145',
    about: 'об утверждении методологии (целевой модели) наставничества обучающихся',
    caution: 'Отмена не найдена; перед печатью проверьте, действует ли распоряжение.',
  },
  {
    code: 'STAFF_RECOMMENDATIONS',
    act: 'письмо Минпросвещения России и Общероссийского Профсоюза образования',
    on: '2021-12-21',
    number: 'АЗ-1128/08/657',
    about: 'о методических рекомендациях по системе наставничества педагогических работников',
  },
  {
    code: 'MR_42_02',
    act: 'письмо Минпросвещения России',
    on: '2020-01-23',
    number: 'МР-42/02',
    about: 'о методических рекомендациях по внедрению целевой модели наставничества',
  },
  {
    code: 'PERSONAL_DATA_LAW',
    act: 'Федеральный закон',
    on: '2006-07-27',
    number: '152-ФЗ',
    title: 'О персональных данных',
  },
  {
    code: 'SEPARATE_CONSENT',
    act: 'Федеральный закон',
    on: '2025-06-24',
    number: '156-ФЗ',
    inForceFrom: '2025-09-01',
    caution: 'Согласие на обработку персональных данных – отдельный документ с 01.09.2025.',
  },
  {
    code: 'LOCALISATION',
    act: 'Федеральный закон',
    on: '2025-02-28',
    number: '23-ФЗ',
    inForceFrom: '2025-07-01',
    caution: 'Запрет собирать персональные данные граждан в базы за пределами России.',
  },
  {
    code: 'DEPERSONALISATION',
    act: 'Федеральный закон',
    on: '2024-08-08',
    number: '233-ФЗ',
    inForceFrom: '2025-09-01',
  },
  {
    code: 'YOUTH_POLICY_LAW',
    act: 'Федеральный закон',
    on: '2020-12-30',
    number: '489-ФЗ',
    title: 'О молодежной политике в Российской Федерации',
  },
  {
    code: 'ROSTRUD_PAYMENT',
    act: 'письмо Роструда',
    on: '2025-05-06',
    number: 'ПГ/08383-6-1',
    caution: 'Выплата за наставничество – стимулирующая.',
  },
  {
    code: 'ROSTRUD_JOB',
    act: 'письмо Роструда',
    on: '2025-10-02',
    number: 'ТЗ/7300-6-1',
    caution: 'Если наставничество уже входит в обязанности и оплату, статья 351.8 не применяется.',
  },
  {
    code: 'MENTOR_SIGN',
    act: 'Указ Президента Российской Федерации',
    on: '2018-03-02',
    number: '94',
    title: 'Об учреждении знака отличия „За наставничество“',
  },
  {
    code: 'DEPARTMENT_AWARDS',
    act: 'приказ Минпросвещения России',
    on: '2021-07-01',
    number: '400',
    title: 'О ведомственных наградах Министерства просвещения Российской Федерации',
  },
  {
    code: 'GOST_2016',
    act: 'национальный стандарт',
    on: '2016-12-08',
    number: 'ГОСТ Р 7.0.97-2016',
    citation: 'национальный стандарт ГОСТ Р 7.0.97-2016',
    supersededBy: 'GOST_2025',
  },
  {
    code: 'GOST_2025',
    act: 'национальный стандарт',
    on: '2025-08-18',
    number: 'ГОСТ Р 7.0.97-2025',
    citation: 'национальный стандарт ГОСТ Р 7.0.97-2025',
    inForceFrom: '2025-08-18',
    caution: 'Указана дата введения в действие.',
  },
  {
    code: 'GOALS_2024',
    act: 'Указ Президента Российской Федерации',
    on: '2018-05-07',
    number: '204',
    title: 'О национальных целях и стратегических задачах развития Российской Федерации на период до 2024 года',
    caution: TERM_2024,
  },
  {
    code: 'EDUCATION_PROJECT',
    act: 'паспорт национального проекта «Образование», протокол',
    on: '2018-12-24',
    number: '16',
    caution: TERM_2024,
  },
  {
    code: 'YOUTH_POLICY_2025',
    act: 'распоряжение Правительства Российской Федерации',
    on: '2014-11-29',
    number: '2403-р',
    title: 'Об утверждении Основ государственной молодежной политики Российской Федерации на период до 2025 года',
    caution: 'Срок, названный в акте, истёк в 2025 году: проверьте, нужна ли ссылка.',
  },
  {
    code: 'PROFESSIONAL_GROWTH',
    act: 'распоряжение Правительства Российской Федерации',
    on: '2019-12-31',
    number: '3273-р',
    caution: 'Проверьте редакцию перед печатью.',
  },
  {
    code: 'CHECHNYA_674',
    act: 'приказ министерства',
    on: '2021-06-07',
    number: '674-п',
    region: 'Чеченская Республика',
  },
  {
    code: 'CHECHNYA_749',
    act: 'приказ министерства',
    on: '2021-06-23',
    number: '749-п',
    region: 'Чеченская Республика',
  },
  {
    code: 'CHECHNYA_789',
    act: 'приказ министерства',
    on: '2021-06-29',
    number: '789-п',
    region: 'Чеченская Республика',
  },
  {
    code: 'CHECHNYA_790',
    act: 'приказ министерства',
    on: '2021-06-29',
    number: '790-п',
    region: 'Чеченская Республика',
  },
  {
    code: 'KIROV_1394',
    act: 'распоряжение министерства',
    on: '2020-11-05',
    number: '1394',
    region: 'Кировская область',
  },
  { code: 'PRIMORYE_789', act: 'приказ министерства', on: '2020-07-23', number: '789-а', region: 'Приморский край' },
  { code: 'PRIMORYE_384', act: 'приказ министерства', on: '2022-04-11', number: '384-а', region: 'Приморский край' },
  { code: 'KUZBASS_38', act: 'распоряжение губернатора', on: '2020-04-08', number: '38-рг', region: 'Кузбасс' },
  { code: 'KUZBASS_782', act: 'приказ министерства', on: '2020-04-17', number: '782', region: 'Кузбасс' },
  { code: 'KUZBASS_1605', act: 'приказ министерства', on: '2022-06-28', number: '1605', region: 'Кузбасс' },
];

const dateText = (day: Day): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;

/** An act as a line shows it and a preamble may cite it. */
export function actTitle({ act, on, number, title, about, citation, region }: LegalAct): string {
  if (citation !== undefined) return citation;
  const what = title !== undefined ? ` «${title}»` : about !== undefined ? ` ${about}` : '';
  const where = region === undefined ? '' : `${region}: `;
  return `${where}${act} от ${dateText(on)} № ${number}${what}`;
}

/** The act that stands in place of this one today, following the chain; undefined when it still stands. */
export function supersededBy(code: string): LegalAct | undefined {
  const next = LEGAL_ACTS.find((act) => act.code === code)?.supersededBy;
  return next === undefined ? undefined : (supersededBy(next) ?? LEGAL_ACTS.find((act) => act.code === next));
}

export const acts: Dictionary = {
  key: 'acts',
  title: 'Правовые акты',
  lines: LEGAL_ACTS.map((act) => ({
    code: act.code,
    title: actTitle(act),
    aliases: [`№ ${act.number}`, act.number],
    ...(act.caution === undefined ? {} : { note: act.caution }),
    ...(act.region === undefined ? {} : { off: true }),
  })),
};
