/** D-51: questionnaires of preferences: three ranked choices out of a list, help, time and channel, and who can read them. */
import { centred, line, text, when } from './blocks.ts';
import { part, titled } from './figure-parts.ts';
import type { Template } from './page.ts';
import { listTable } from './tables.ts';

const ROOM = '_'.repeat(66);

function questionnaire(
  id: string,
  words: { readonly whom: string; readonly topics: string; readonly help: string },
): Template {
  return {
    id,
    sheets: () => [
      {
        blocks: [
          centred('{организация.кратко}'),
          ...titled('АНКЕТА ПРЕДПОЧТЕНИЙ', 'после общей встречи участников'),
          line('Кто отвечает: {код участника} {участник}'),
          text(
            'Ответы внесёт в таблицу куратор. Лист с ответами скрыт, но открыть его может каждый, кому разрешено изменять таблицу.',
          ),
          part(`С кем Вы хотели бы работать? Впишите коды ${words.whom} из списка ниже`),
          line('1-й выбор (самый желаемый): ____________   2-й: ____________   3-й: ____________'),
          ...when('спросить о нежелательных', part('С кем Вы не хотели бы работать? (можно не отвечать)'), line(ROOM)),
          part(words.help),
          line(ROOM),
          line(ROOM),
          part('Когда и как удобно встречаться? (дни, время; очно, дистанционно)'),
          line(ROOM),
          line('Дата: «___» ____________ 20___ г.        Подпись: ____________________'),
          part('Список для выбора'),
          listTable('список', [
            { header: 'Код', cell: '{код}', width: 24, align: 'center' },
            { header: 'Кто', cell: '{кто}{если кто.описание}, {кто.описание}{/если}', width: 76 },
            { header: words.topics, cell: '{темы}', width: 70 },
          ]),
        ],
      },
    ],
  };
}

export const menteePreferences = questionnaire('D-51-mentee-choice', {
  whom: 'наставников',
  topics: 'С чем помогает',
  help: 'С чем Вам нужна помощь?',
});
export const mentorPreferences = questionnaire('D-51-mentor-choice', {
  whom: 'наставляемых',
  topics: 'С чем просит помочь',
  help: 'С чем Вы готовы помочь?',
});
