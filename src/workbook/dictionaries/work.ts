/** Dictionaries of programmes, meetings, the roadmap, practices, events and resources. */
import { linesOf, type Dictionary } from './define.ts';

export const meetingKinds: Dictionary = {
  key: 'meetingKinds',
  title: 'Виды встреч',
  lines: [
    {
      code: 'INTRO',
      title: 'организационная встреча (знакомство)',
      aliases: ['первая, организационная', 'организационная', 'встреча-знакомство', 'знакомство'],
      note: 'Одна, самая первая.',
    },
    {
      code: 'TRIAL',
      title: 'пробная рабочая встреча',
      aliases: ['вторая, пробная рабочая', 'пробная рабочая', 'пробная'],
      note: 'Одна, после организационной.',
    },
    {
      code: 'PLANNING',
      title: 'встреча-планирование',
      aliases: ['планирование', 'встреча-планирование мероприятий'],
      note: 'Одна или несколько; итог – мероприятия программы.',
    },
    {
      code: 'REGULAR',
      title: 'регулярная встреча',
      aliases: ['регулярные встречи', 'регулярная', 'комплекс последовательных встреч'],
    },
    {
      code: 'FINAL',
      title: 'заключительная встреча',
      aliases: ['заключительная', 'итоговая', 'итоговая встреча'],
      note: 'Одна, последняя; после неё – анкеты и отчёт.',
    },
    { code: 'SINGLE', title: 'единственная встреча (скоростное наставничество)', aliases: ['скоростная встреча'] },
    { code: 'SITUATION', title: 'обращение по ситуации (ситуационное наставничество)', aliases: ['обращение'] },
  ],
};

export const programmeStages: Dictionary = {
  key: 'programmeStages',
  title: 'Состояния программы',
  lines: [
    { code: 'DRAFT', title: 'черновик' },
    { code: 'REVIEW', title: 'на согласовании' },
    { code: 'APPROVED', title: 'утверждена' },
    { code: 'RUNNING', title: 'реализуется' },
    { code: 'CORRECTION', title: 'корректируется', aliases: ['коррекция'] },
    { code: 'REFLECTION', title: 'рефлексия и отчёт' },
    { code: 'DONE', title: 'завершена' },
    { code: 'CANCELLED', title: 'отменена' },
  ],
};

export const roadmapStates: Dictionary = {
  key: 'roadmapStates',
  title: 'Состояния пунктов дорожной карты',
  lines: linesOf({
    NOT_STARTED: 'не начато',
    IN_PROGRESS: 'в работе',
    DONE: 'выполнено',
    DONE_LATE: 'выполнено с опозданием',
    OVERDUE: 'просрочено',
    NOT_NEEDED: 'не требуется',
  }),
};

export const responsibleRoles: Dictionary = {
  key: 'responsibleRoles',
  title: 'Ответственные',
  lines: [
    { code: 'HEAD', title: 'директор', aliases: ['руководитель'] },
    { code: 'DEPUTY', title: 'заместитель директора', aliases: ['заместитель'] },
    { code: 'ADMINISTRATION', title: 'администрация' },
    { code: 'CURATOR', title: 'куратор', aliases: ['школьный координатор'] },
    { code: 'MENTORS', title: 'наставники' },
    {
      code: 'COUNCIL',
      title: 'совет наставников (методическое объединение)',
      aliases: ['совет наставников', 'методическое объединение'],
    },
    { code: 'WORKING_GROUP', title: 'рабочая группа' },
    { code: 'IMPLEMENTERS', title: 'ответственные за внедрение', aliases: ['ответственные'] },
    { code: 'PSYCHOLOGIST', title: 'педагог-психолог', aliases: ['психолог'] },
    { code: 'PEDAGOGICAL_COUNCIL', title: 'педагогический совет', aliases: ['педсовет'] },
    { code: 'SYSTEM_ADMINISTRATOR', title: 'системный администратор' },
    { code: 'ORGANIZATION', title: 'образовательная организация', aliases: ['ОО', 'образовательные организации'] },
    { code: 'DISTRICT_COORDINATOR', title: 'муниципальный координатор' },
    { code: 'DISTRICT_AUTHORITY', title: 'муниципальный орган управления образованием', aliases: ['РУО', 'РОО', 'УО'] },
    { code: 'DISTRICT_GROUP', title: 'муниципальная рабочая группа', aliases: ['МРГ'] },
    { code: 'RESOURCE_CENTRE', title: 'ресурсный центр образования', aliases: ['РЦО'] },
  ],
};

export const practiceStates: Dictionary = {
  key: 'practiceStates',
  title: 'Состояния практик',
  lines: [
    { code: 'SUBMITTED', title: 'подана' },
    { code: 'CHOSEN', title: 'отобрана' },
    { code: 'PUBLISHED', title: 'опубликована' },
  ],
};

export const eventKinds: Dictionary = {
  key: 'eventKinds',
  title: 'Виды мероприятий',
  lines: linesOf({
    SEMINAR: 'семинар',
    WEBINAR: 'вебинар',
    FORUM: 'форум',
    FESTIVAL: 'фестиваль',
    RALLY: 'слёт',
    CONFERENCE: 'конференция',
    CONTEST: 'конкурс',
    ROUND_TABLE: 'круглый стол',
    MASTER_CLASS: 'мастер-класс',
    OTHER: 'иное',
  }),
};

export const resourceKinds: Dictionary = {
  key: 'resourceKinds',
  title: 'Виды ресурсов',
  lines: linesOf({
    ROOM: 'помещение',
    MATERIALS: 'методические материалы',
    TRAINING: 'обучение наставников',
    TRIPS: 'выездные мероприятия',
    FINAL_EVENT: 'финальное мероприятие',
    REWARDS: 'поощрения',
    OTHER: 'иное',
  }),
};

export const levels: Dictionary = {
  key: 'levels',
  title: 'Уровни',
  lines: [
    { code: 'ORGANIZATION', title: 'образовательная организация', aliases: ['ОО', 'школа', 'организация'] },
    { code: 'DISTRICT', title: 'район', aliases: ['муниципалитет', 'муниципальный', 'округ'] },
    { code: 'REGION', title: 'регион', aliases: ['область', 'край', 'республика', 'региональный'] },
    { code: 'FEDERATION', title: 'федерация', aliases: ['федеральный', 'Россия'] },
  ],
};

export const organizationTypes: Dictionary = {
  key: 'organizationTypes',
  title: 'Типы организаций',
  lines: [
    {
      code: 'GENERAL',
      title: 'общее образование',
      aliases: [
        'школа',
        'общеобразовательная организация',
        'ООО',
        'общее',
        'общего образования',
        'ОО общего образования',
        'СОШ',
        'гимназия',
        'лицей',
      ],
    },
    {
      code: 'ADDITIONAL',
      title: 'дополнительное образование',
      aliases: [
        'организация дополнительного образования',
        'дополнительное',
        'доп',
        'ДОД',
        'УДО',
        'дополнительного образования',
        'доп. образование',
        'ОО дополнительного образования',
        'ОО доп. образования',
      ],
    },
    { code: 'PRESCHOOL', title: 'дошкольное образование', aliases: ['детский сад', 'ДОО', 'ДОУ'] },
    { code: 'VOCATIONAL', title: 'среднее профессиональное образование', aliases: ['СПО', 'колледж', 'техникум'] },
    { code: 'OTHER', title: 'иное' },
  ],
};
