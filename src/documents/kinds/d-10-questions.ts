/** What consents to processing and publication ask and tell: lists of data, questions, tags. */
import { addMonths } from '../../domain/day.ts';
import type { DocumentInput, Tag } from '../define.ts';
import { COMMON_TAGS } from '../organization.ts';
import { SUBJECT_TAGS } from '../subject.ts';

export const DATA_OF: Readonly<Record<'mentors' | 'mentees', string>> = {
  mentors:
    'фамилия, имя, отчество; пол; год рождения; место работы (учёбы), должность (класс); предмет, квалификационная категория, педагогический стаж; компетенции, достижения и интересы, важные для наставничества; номер телефона, адрес электронной почты; сведения об участии в программах наставничества и их результатах',
  mentees:
    'фамилия, имя, отчество; пол; год рождения; место работы (учёбы), должность (класс); предмет, педагогический стаж; запрос, профессиональные затруднения и сильные стороны; номер телефона, адрес электронной почты; сведения об участии в программах наставничества и их результатах',
};

const TAGS: readonly Tag[] = [
  ...COMMON_TAGS.map((tag) => ({ ...tag, needed: tag.name === 'организация' })),
  ...SUBJECT_TAGS,
];

export const PROCESSING_TAGS: readonly Tag[] = [
  ...TAGS,
  { name: 'перечень данных', kind: 'text', note: 'какие персональные данные обрабатываются', needed: true },
  { name: 'получатели', kind: 'text', note: 'кому передаются сведения, в дательном падеже' },
  { name: 'поручено', kind: 'text', note: 'кому поручена обработка и адрес; пусто – никому' },
  { name: 'срок хранения', kind: 'number', note: 'сколько месяцев данные хранятся после завершения', needed: true },
];

export const PUBLICATION_TAGS: readonly Tag[] = [
  ...TAGS,
  { name: 'где размещаются', kind: 'text', note: 'адрес сайта и страниц', needed: true },
  { name: 'инн', kind: 'text', note: 'ИНН организации' },
  { name: 'огрн', kind: 'text', note: 'ОГРН организации' },
  { name: 'действует до', kind: 'day', note: 'до какого дня действует' },
];

export const PROCESSING_INPUTS: readonly DocumentInput[] = [
  {
    key: 'recipients',
    title: 'Кому организация передаёт сведения',
    kind: 'text',
    required: true,
    help: 'Отвечает на вопрос «кому?».',
    initial: () => 'учредителю и органам управления образованием в объёме, необходимом для отчётности',
  },
  {
    key: 'processor',
    title: 'Кому поручена обработка',
    kind: 'text',
    required: false,
    help: 'Название и адрес того, кто обрабатывает данные по договору с организацией. Пусто – никому.',
  },
];

export const PUBLICATION_INPUTS: readonly DocumentInput[] = [
  {
    key: 'site',
    title: 'Где публикуются сведения',
    kind: 'text',
    required: true,
    help: 'Адрес сайта организации и её страниц, начиная с https://.',
  },
  { key: 'inn', title: 'ИНН организации', kind: 'text', required: false, help: 'Пусто – впишете от руки.' },
  { key: 'ogrn', title: 'ОГРН организации', kind: 'text', required: false, help: 'Пусто – впишете от руки.' },
  {
    key: 'till',
    title: 'Действует до',
    kind: 'day',
    required: true,
    help: 'Закон требует назвать срок.',
    initial: (_book, today) => addMonths(today, 36),
  },
];
