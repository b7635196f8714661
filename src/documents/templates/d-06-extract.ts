/** Extract from the order that fixed a pair: its head, the one line about the pair, and whoever vouches for it. */
import { heading, line, orderHead, ordering, text } from './blocks.ts';
import { handSignature } from './hand.ts';
import type { Template } from './page.ts';
import { dateAndNumber, signature } from './tables.ts';

export const orderExtract: Template = {
  id: 'D-06-extract',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ВЫПИСКА ИЗ ПРИКАЗА', dateAndNumber()),
        heading('О закреплении наставнических пар (групп)'),
        ...ordering(),
        text(
          'Закрепить наставника {наставник.вин}{если наставник.должность}, {наставник.должность.вин},{/если}{если наставник.класс} ({наставник.описание}){/если} за {наставляемый.тв}{если наставляемый.описание} ({наставляемый.описание}){/если}{если есть срок} на период с {начало.прописью} по {окончание.прописью}{/если}{если не есть срок}.{/если}',
        ),
        text(
          'Форма наставничества: «{форма}»{если вид}; вид наставничества: {вид}{/если}{если тема}; тема: {тема}{/если}.',
        ),
        ...signature(),
        line('Выписка верна', { spacing: { before: 360, after: 0, line: 276 }, keepNext: true }),
        ...handSignature('', 'должность, фамилия, инициалы'),
      ],
    },
  ],
};
