/** «Цели показателей»: targets the school or district types, above all for the years after 2024, which no source names. */
import { INDICATORS } from '../../domain/indicators/index.ts';
import { defineSheet } from '../define.ts';
import { choice, code, fixedChoice, number, PREFIXES, text, year } from '../kinds/index.ts';
import { remark } from './person-columns.ts';

const LEVELS = [
  { code: 'municipal', title: 'муниципальная', aliases: ['район', 'муниципалитет', 'муниципальный'] },
  { code: 'regional', title: 'региональная', aliases: ['регион', 'региональный'] },
  { code: 'federal', title: 'федеральная', aliases: ['федерация', 'федеральный'] },
] as const;

/** «1», «показатель 1», «Ф3» and «f3» are understood; the list shows what each is about. */
const INDICATOR_OPTIONS = INDICATORS.map(({ code: number, short, title }) => ({
  code: number,
  title: `${number}. ${short}`,
  aliases: [number, `показатель ${number}`, `№ ${number}`, title, number.replace('Ф', 'f')],
}));

export const targets = defineSheet({
  key: 'targets',
  title: 'Цели показателей',
  aliases: ['Цели', 'Плановые значения'],
  prefix: PREFIXES.targets,
  codeColumn: 'id',
  purpose:
    'Цели показателей по годам, типам организаций и актам. Цели на 2020–2024 годы из источников уже учтены; более поздние впишите.',
  hidden: true,
  frozenColumns: 2,
  record: 'цель показателя',
  columns: {
    id: code(PREFIXES.targets),
    indicator: fixedChoice(INDICATOR_OPTIONS, {
      header: 'Показатель',
      aliases: ['№ показателя', 'Код показателя'],
      note: 'К какому показателю относится цель.',
      width: 320,
      origin: 'identity',
      required: true,
    }),
    year: year({ header: 'Год', note: 'Календарный год, на который установлена цель.', width: 80, required: true }),
    value: number({
      header: 'Цель',
      aliases: ['Значение', 'План', 'Цель, %', 'План, %'],
      note: 'В процентах, от 0 до 100.',
      required: true,
    }),
    organizationType: choice('organizationTypes', {
      header: 'Тип организации',
      aliases: ['Тип ОО'],
      note: 'Для какого типа организаций. Пусто – для всех.',
    }),
    level: fixedChoice(LEVELS, {
      header: 'Уровень',
      note: 'Чья цель. Пусто – муниципальная. Муниципальная не должна быть ниже региональной.',
    }),
    act: text({
      header: 'Основание',
      aliases: ['Источник', 'Документ'],
      note: 'Каким документом установлена: вид, дата, номер.',
      width: 300,
    }),
    note: remark(),
  },
});
