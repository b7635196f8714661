/** «Настройки»: one answer a row; what each means and which values it takes is data in settings/. */
import { defineSheet } from '../define.ts';
import { longText, rawValue, text } from '../kinds/index.ts';

export const settings = defineSheet({
  key: 'settings',
  title: 'Настройки',
  codeColumn: 'key',
  purpose: 'Название организации, учебный год, границы возраста и стажа и прочее, что меняется не каждый день.',
  hidden: true,
  frozenColumns: 2,
  record: 'настройка',
  columns: {
    key: text({
      header: 'Ключ',
      note: 'По ключу настройка узнаётся; не меняйте его.',
      width: 170,
      origin: 'identity',
      required: true,
    }),
    title: text({
      header: 'Что',
      aliases: ['Настройка', 'Название'],
      note: 'О чём настройка.',
      width: 280,
      origin: 'identity',
    }),
    value: rawValue({ header: 'Значение', note: 'Ваш ответ. Пусто – действует то, что сказано в пояснении.' }),
    explanation: longText({
      header: 'Пояснение',
      note: 'Что это значит и что будет, если оставить пустым.',
      width: 480,
    }),
  },
});
