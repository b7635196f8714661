/** Menu items that open the panel on one of its views, as data. */
import * as z from 'zod/mini';
import type { Command, MenuGroup } from './define.ts';

/** Views of the panel; `home` is what «Открыть панель» shows. */
export type ViewName =
  | 'home'
  | 'check'
  | 'attention'
  | 'figures'
  | 'monitoring'
  | 'addTarget'
  | 'formulas'
  | 'addMentee'
  | 'addMentor'
  | 'addPair'
  | 'matching'
  | 'matchOne'
  | 'matchRuns'
  | 'preferences'
  | 'programme'
  | 'meeting'
  | 'takeAnswers'
  | 'card'
  | 'order'
  | 'newDocument'
  | 'rowPapers'
  | 'pairPapers'
  | 'endPair'
  | 'documents'
  | 'templates'
  | 'roadmap'
  | 'importPlan'
  | 'plans'
  | 'sheets'
  | 'repair'
  | 'settings'
  | 'peopleMode'
  | 'removePerson'
  | 'journal'
  | 'startOwn'
  | 'help';

interface ViewItem {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly view: ViewName;
  readonly menu: MenuGroup;
}

const ITEMS: readonly ViewItem[] = [
  {
    id: 'menuHome',
    title: 'Открыть панель',
    hint: 'Показывает, что сделано и что делать дальше.',
    view: 'home',
    menu: 'panel',
  },
  {
    id: 'menuCheck',
    title: 'Проверить записи',
    hint: 'Просматривает все листы и перечисляет, что исправить.',
    view: 'check',
    menu: 'panel',
  },
  {
    id: 'menuAttention',
    title: 'Посмотреть, что требует внимания',
    hint: 'Показывает, кому пора назначить встречу, подписать согласие или утвердить программу.',
    view: 'attention',
    menu: 'panel',
  },
  {
    id: 'menuCard',
    title: 'Показать карточку строки',
    hint: 'Показывает человека или пару выбранной строки и что с ними дальше.',
    view: 'card',
    menu: 'panel',
  },
  {
    id: 'menuAddMentee',
    title: 'Добавить наставляемого',
    hint: 'Заносит наставляемого: из списка педагогов или нового человека.',
    view: 'addMentee',
    menu: 'people',
  },
  {
    id: 'menuAddMentor',
    title: 'Добавить наставника',
    hint: 'Заносит наставника: из списка педагогов или нового человека.',
    view: 'addMentor',
    menu: 'people',
  },
  {
    id: 'menuRemovePerson',
    title: 'Убрать человека из таблицы',
    hint: 'Заменяет имя и контакты кодом, если согласие отозвано или срок хранения прошёл; показывает, кому пора.',
    view: 'removePerson',
    menu: 'people',
  },
  {
    id: 'menuMatching',
    title: 'Подобрать пары',
    hint: 'Находит лучшие пары, объясняет каждую и записывает те, с которыми вы согласны.',
    view: 'matching',
    menu: 'pairs',
  },
  {
    id: 'menuMatchOne',
    title: 'Подобрать наставника одному',
    hint: 'Сравнивает наставников для одного наставляемого и говорит, кто подходит и почему.',
    view: 'matchOne',
    menu: 'pairs',
  },
  {
    id: 'menuPreferences',
    title: 'Записать анкету предпочтений',
    hint: 'Заносит, с кем человек хотел бы работать; подбор это учтёт.',
    view: 'preferences',
    menu: 'pairs',
  },
  {
    id: 'menuMatchRuns',
    title: 'Открыть прошлые подборы',
    hint: 'Показывает, когда и по каким весам подбирали пары и что получилось.',
    view: 'matchRuns',
    menu: 'pairs',
  },
  {
    id: 'menuAddPair',
    title: 'Добавить пару или группу',
    hint: 'Соединяет наставника с одним или несколькими наставляемыми.',
    view: 'addPair',
    menu: 'pairs',
  },
  {
    id: 'menuProgramme',
    title: 'Составить программу',
    hint: 'Предлагает программу пары или группы: мероприятия по запросу и дефицитам, со сроками.',
    view: 'programme',
    menu: 'pairs',
  },
  {
    id: 'menuMeeting',
    title: 'Записать встречу',
    hint: 'Заносит встречу пары или группы: когда прошла, что решили, что сделать к следующей.',
    view: 'meeting',
    menu: 'pairs',
  },
  {
    id: 'menuOrder',
    title: 'Подготовить приказ о закреплении',
    hint: 'Делает проект приказа для выбранных пар.',
    view: 'order',
    menu: 'documents',
  },
  {
    id: 'menuRowPapers',
    title: 'Документ для этой строки',
    hint: 'Показывает, какие документы можно сделать для выбранного человека или пары, и делает их.',
    view: 'rowPapers',
    menu: 'documents',
  },
  {
    id: 'menuNewDocument',
    title: 'Создать документ',
    hint: 'Готовит приказ, согласие, соглашение, благодарность или памятку: показывает, чего не хватает, и делает проект.',
    view: 'newDocument',
    menu: 'documents',
  },
  {
    id: 'menuDocuments',
    title: 'Открыть список документов',
    hint: 'Показывает созданные документы; здесь отмечают «Приказ подписан».',
    view: 'documents',
    menu: 'documents',
  },
  {
    id: 'menuTemplates',
    title: 'Настроить шаблоны документов',
    hint: 'Показывает, по каким шаблонам делаются документы; здесь шаблон делают своим, проверяют и возвращают исходный.',
    view: 'templates',
    menu: 'documents',
  },
  {
    id: 'menuRoadmap',
    title: 'Открыть дорожную карту',
    hint: 'Показывает, что просрочено и что впереди; здесь отмечают выполнение и исправляют прочтение срока.',
    view: 'roadmap',
    menu: 'roadmap',
  },
  {
    id: 'menuPlans',
    title: 'Взять готовую дорожную карту',
    hint: 'Предлагает готовые планы, переносит их сроки на ваш год и показывает каждый изменённый срок.',
    view: 'plans',
    menu: 'roadmap',
  },
  {
    id: 'menuImportPlan',
    title: 'Перенести план из файла',
    hint: 'Читает план из Word, Excel, CSV или вставленной таблицы, показывает, как поняты столбцы и сроки, и записывает отмеченное.',
    view: 'importPlan',
    menu: 'roadmap',
  },
  {
    id: 'menuFigures',
    title: 'Посмотреть показатели',
    hint: 'Показывает показатели рядом с целями: кто учтён, кто нет и кому не хватает одного документа.',
    view: 'figures',
    menu: 'figures',
  },
  {
    id: 'menuMonitoring',
    title: 'Зафиксировать показатели',
    hint: 'Записывает значения на отчётную дату и объясняет разницу двух дат по людям.',
    view: 'monitoring',
    menu: 'figures',
  },
  {
    id: 'menuTakeAnswers',
    title: 'Забрать ответы анкет',
    hint: 'Переносит на лист «Анкеты» ответы формы или вставленной таблицы; здесь же вписывают одну анкету.',
    view: 'takeAnswers',
    menu: 'figures',
  },
  {
    id: 'menuFormulas',
    title: 'Вставить формулу',
    hint: 'Записывает в выбранную ячейку формулу: показатель, список вошедших, стаж, падеж и другие.',
    view: 'formulas',
    menu: 'figures',
  },
  {
    id: 'menuSheets',
    title: 'Показать или скрыть листы',
    hint: 'Открывает листы, которые понадобились: кураторы, встречи, согласия и другие.',
    view: 'sheets',
    menu: 'table',
  },
  {
    id: 'menuRepair',
    title: 'Восстановить листы и столбцы',
    hint: 'Возвращает пропавшие листы, столбцы, списки выбора и вид дат.',
    view: 'repair',
    menu: 'table',
  },
  {
    id: 'menuSettings',
    title: 'Изменить настройки',
    hint: 'Сведения об организации, учебный год, границы возраста и стажа.',
    view: 'settings',
    menu: 'table',
  },
  {
    id: 'menuPeopleMode',
    title: 'Выбрать имена или коды',
    hint: 'Переводит таблицу с именами на коды и обратно, составляет файл-ключ.',
    view: 'peopleMode',
    menu: 'table',
  },
  {
    id: 'menuJournal',
    title: 'Отменить последнее действие',
    hint: 'Показывает журнал и возвращает таблицу к тому, что было.',
    view: 'journal',
    menu: 'table',
  },
  {
    id: 'menuHelp',
    title: 'Прочитать справку',
    hint: 'Объясняет каждую команду в одной фразе.',
    view: 'help',
    menu: 'table',
  },
];

/** One command a menu item. */
export const viewCommands: readonly Command<Record<string, never>, void>[] = ITEMS.map(
  ({ id, title, hint, view, menu }) => ({
    id,
    title,
    hint,
    menu,
    input: z.object({}),
    writes: false,
    run: (ports) => ports.dialogs.openSidebar(view),
  }),
);
