/** D-42: the order that adds the curator's duties to a job description. */
import { controlPoint, each, heading, orderHead, point, preamble, subPoint } from './blocks.ts';
import type { Template } from './page.ts';
import { acquaintance, dateAndNumber, signature } from './tables.ts';

export const jobDescription: Template = {
  id: 'D-42',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ПРИКАЗ', dateAndNumber()),
        heading('О внесении изменений в должностную инструкцию'),
        ...preamble(
          'в связи с исполнением обязанностей куратора наставничества, с письменного согласия работника (статья 72 Трудового кодекса Российской Федерации)',
        ),
        point(
          'Дополнить должностную инструкцию{если работник.должность} {работник.должность.род}{/если} {работник.род} обязанностями куратора наставничества:',
        ),
        ...each('обязанности', subPoint('{текст}')),
        point('Ознакомить работника с изменениями под подпись и вручить ему копию должностной инструкции.'),
        point(
          'Работу наставников в должностные инструкции не включать: содержание, срок, форму и оплату наставничества указывать в трудовых договорах или дополнительных соглашениях к ним (статья 351.8 Трудового кодекса Российской Федерации).',
        ),
        ...controlPoint(),
        ...signature(),
        ...acquaintance('С приказом ознакомлены:'),
      ],
    },
  ],
};
