/** D-26: minutes: who was there, agenda, what was heard, said and decided. */
import { centred, each, GAP, kindTitle, letterhead, line, point, text, when } from './blocks.ts';
import { fillLine } from './hand.ts';
import type { Template } from './page.ts';
import { dateAndNumber, plainTable } from './tables.ts';

export const minutes: Template = {
  id: 'D-26',
  sheets: () => [
    {
      blocks: [
        ...letterhead(),
        kindTitle('ПРОТОКОЛ'),
        dateAndNumber(),
        ...when('место', centred('{место}', { spacing: { before: 60, after: 0, line: 276 } })),
        centred('**{чего}**', { spacing: { before: 200, after: 200, line: 276 }, keepNext: true }),
        line('Присутствовали ({присутствовало} чел.):', { keepNext: true }),
        ...each('присутствовали', text('{кто}{если кто.должность}, {кто.должность}{/если}{знак}')),
        line('ПОВЕСТКА ДНЯ:', { ...GAP, keepNext: true }),
        ...each('повестка', point('{текст}')),
        ...each(
          'вопросы',
          line('**По вопросу «{вопрос}»**', { ...GAP, keepNext: true }),
          line('СЛУШАЛИ:', { keepNext: true }),
          ...fillLine('', 'кого, о чём'),
          line('ВЫСТУПИЛИ:', { keepNext: true }),
          ...fillLine('', 'кто, что предложил'),
        ),
        line('РЕШИЛИ:', { ...GAP, keepNext: true }),
        ...when('решения', ...each('решения', text('– {текст}'))),
        ...when('не решения', ...fillLine('', ''), ...fillLine('', '')),
        line('Голосовали: «за» – ____, «против» – ____, «воздержались» – ____.', GAP),
        line('', { spacing: { before: 240, after: 0, line: 240 }, keepNext: true }),
        plainTable(
          [
            [
              { text: 'Председатель', width: 60 },
              { text: '', width: 50, underlined: true },
              { text: '{председатель}', width: 60, align: 'right' },
            ],
            [
              { text: 'Секретарь', width: 60 },
              { text: '', width: 50, underlined: true },
              { text: '{секретарь}', width: 60, align: 'right' },
            ],
          ],
          true,
        ),
      ],
    },
  ],
};
