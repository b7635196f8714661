/** Grounds of orders that another act has replaced are named together with what stands in their place. */
import { describe, expect, it } from 'vitest';
import { checkBook } from '../../../src/workbook/checks/index.ts';
import { bookOf, TODAY } from './book-of.ts';
import { wellKept } from './small-school.ts';

const found = (acts: string): string[] =>
  checkBook(bookOf(wellKept, { settings: { acts } }), { today: TODAY })
    .filter(({ code }) => code === 'acts.superseded')
    .map(({ message }) => message);

describe('grounds of orders', () => {
  it.each([
    'национальный стандарт ГОСТ Р 7.0.97-2016',
    'Федеральный закон от 29.12.2012 № 273-ФЗ; ГОСТ Р 7.0.97-2016 «СИБИД. Организационно-распорядительная документация»',
  ])('«%s» is out of force, and its successor is named', (acts) => {
    const [message, ...more] = found(acts);
    expect(message).toContain('больше не действует');
    expect(message).toContain('ГОСТ Р 7.0.97-2025');
    expect(more).toEqual([]);
  });

  it.each(['', 'Федеральный закон от 29.12.2012 № 273-ФЗ', 'национальный стандарт ГОСТ Р 7.0.97-2025', 'Устав'])(
    '«%s» stands',
    (acts) => expect(found(acts)).toEqual([]),
  );
});
