/** The thirty behaviours of reference/apps-script-behaviour.md, one or more cases each, with the source beside. */
import { describe, expect, it } from 'vitest';
import { type Behaviour, valueOf } from './run-script.ts';

const DOCS = 'https://developers.google.com/apps-script/reference';
const FAKES = 'https://github.com/brucemcpherson/gas-fakes/blob/main';
/** Collected by the project from published tests on live Apps Script; nothing was run on Google by us. */
const REFERENCE = 'reference/apps-script-behaviour.md';
const OUTSIDE = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';

const CASES: readonly Behaviour[] = [
  {
    name: '1. a rejecting rule refuses the writes of scripts; blanks pass; the old value stays',
    script: `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).setAllowInvalid(false).build();
      r('A1').setDataValidation(rule).setValue('да');
      const refused = tell(() => { r('A1').setValue('может'); SpreadsheetApp.flush(); });
      const kept = r('A1').getValue();
      r('A1').setValue('');
      return [/^Exception: The data you entered in cell A1 violates/.test(refused), kept, r('A1').getValue()];`,
    expected: [true, 'да', ''],
    source: `${FAKES}/test/testsheetsdatavalidations.js; ${DOCS}/spreadsheet/data-validation-builder#setAllowInvalid(Boolean)`,
  },
  {
    name: '2. a rule never changes a value that is there; by default it only warns',
    script: `r('A1').setValue('x');
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
      r('A1:A2').setDataValidation(rule); r('A2').setValue('y');
      return [r('A1:A2').getValues(), rule.getAllowInvalid()];`,
    expected: [[['x'], ['y']], true],
    source: `${DOCS}/spreadsheet/data-validation-builder#setAllowInvalid(Boolean)`,
  },
  {
    name: '3. strings are entered as if typed',
    script: `r('A1:E1').setValues([['123', '007', '2024-05-01', '=1+1', '1,5']]);
      const v = r('A1:E1').getValues()[0];
      return [v[0], v[1], v[2] instanceof Date && v[2].getTime() === new Date(2024, 4, 1).getTime(), r('D1').getFormula(), v[4]];`,
    expected: [123, 7, true, '=1+1', 1.5],
    source: `${FAKES}/notes/oddities.md#values (setValues is USER_ENTERED); ${DOCS}/spreadsheet/range#setValue(Object)`,
  },
  {
    name: '4. format @ set before keeps text; a leading apostrophe forces text and is not stored',
    script: `r('A1').setNumberFormat('@').setValue('007'); r('A2').setValue("'007"); r('A3').setValue("'=1+1");
      return [r('A1').getValue(), r('A2').getValue(), r('A3').getValue(), r('A3').getFormula()];`,
    expected: ['007', '007', '=1+1', ''],
    source: 'https://support.google.com/docs/answer/56470; Sheets API, ValueInputOption.USER_ENTERED',
  },
  {
    name: '5. null and undefined empty a cell; null inside setValues is a blank',
    script: `r('A1:B2').setValue(1); r('A1').setValue(null); r('B1').setValue(undefined); r('A2:B2').setValues([[null, 3]]);
      return r('A1:B2').getValues();`,
    expected: [
      ['', ''],
      ['', 3],
    ],
    source: `${DOCS}/spreadsheet/range#setValues(Object); https://developers.google.com/apps-script/guides/v8-runtime/migration`,
  },
  {
    name: '6. a wrong size of setValues names both sizes; a flat array is a signature error',
    script: `return [tell(() => r('A1:B2').setValues([[1, 2]])), tell(() => r('A1:B1').setValues([[1, 2, 3]])), tell(() => r('A1:B1').setValues([1, 2]))];`,
    expected: [
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    source: 'https://github.com/alpatania/sassafras/issues/8 (live error)',
  },
  {
    name: '7. a signature error names the types given',
    script: `return [tell(() => r('A1').setNotes('x')), tell(() => sheet.deleteRow(null)), tell(() => r('A1').setNotes()), tell(() => SpreadsheetApp.newDataValidation().requireDateAfter('=A1'))];`,
    expected: [
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
      "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
      "Exception: The parameters () don't match the method signature for SpreadsheetApp.Range.setNotes.",
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    ],
    source: `${FAKES}/notes/oddities.md#datavalidation-with-formulas (live errors quoted)`,
  },
  {
    name: '8. service errors are Errors named Exception; the word is in String(e), not in e.message',
    script: `try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e).startsWith('Exception: '), e.message.startsWith('Exception')]; }`,
    expected: [true, 'Exception', true, false],
    source: `${FAKES}/test/testsheets.js (messages of live errors)`,
  },
  {
    name: '9. rows and columns begin at 1 and a size is at least 1',
    script: `return [tell(() => sheet.getRange(0, 1)), tell(() => sheet.getRange(1, 0)), tell(() => sheet.getRange(1, 1, 0)), tell(() => sheet.getRange(2, 1, sheet.getLastRow() - 1, 3))];`,
    expected: [
      'Exception: The starting row of the range is too small.',
      'Exception: The starting column of the range is too small.',
      'Exception: The number of rows in the range must be at least 1.',
      'Exception: The number of rows in the range must be at least 1.',
    ],
    source: REFERENCE,
  },
  {
    name: '10. a new sheet is 1000×26; beyond it a range is refused',
    script: `const made = ss.insertSheet('Новый');
      return [made.getMaxRows(), made.getMaxColumns(), tell(() => made.getRange(1001, 1)), tell(() => made.getRange('AA1'))];`,
    expected: [1000, 26, OUTSIDE, OUTSIDE],
    source: `${DOCS}/spreadsheet/sheet#getMaxRows()`,
  },
  {
    name: '11. an empty sheet: last row 0, data range A1 with one blank',
    script: `return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()];`,
    expected: [0, 0, 'A1', [['']]],
    source: `${DOCS}/spreadsheet/sheet#getDataRange()`,
  },
  {
    name: '12. unticked checkboxes and formulas that return "" count for the last row, a background does not',
    script: `r('A9').setBackground('red'); const before = sheet.getLastRow();
      r('A5').insertCheckboxes(); const boxes = sheet.getLastRow();
      r('B7').setFormula('=""');
      return [before, boxes, sheet.getLastRow()];`,
    expected: [0, 5, 7],
    source: REFERENCE,
  },
  {
    name: '13. deleting every row below the frozen ones throws',
    script: `sheet.setFrozenRows(1); return [tell(() => sheet.deleteRows(2, 999)), sheet.getMaxRows()];`,
    expected: ['Exception: Sorry, it is not possible to delete all non-frozen rows.', 1000],
    source: REFERENCE,
  },
  {
    name: '14. moveColumns takes the index before the move: A:B to 5 become C:D',
    script: `r('A1:F1').setValues([[1, 2, 3, 4, 5, 6]]); sheet.moveColumns(r('A:B'), 5); return r('A1:F1').getValues()[0];`,
    expected: [3, 4, 1, 2, 5, 6],
    source: `${DOCS}/spreadsheet/sheet#moveColumns(Range,Integer) (its example)`,
  },
  {
    name: '15. Range.sort counts columns from A; Sheet.sort takes the header along unless it is frozen',
    script: `r('B1:C3').setValues([['h', 9], ['x', 2], ['y', 1]]);
      r('B2:C3').sort(3); const byC = r('B1:C3').getValues();
      sheet.sort(3); const all = r('B1:C3').getValues();
      sheet.setFrozenRows(1); sheet.sort(3, false);
      return [byC, all, r('B1:C3').getValues()];`,
    expected: [
      [
        ['h', 9],
        ['y', 1],
        ['x', 2],
      ],
      [
        ['y', 1],
        ['x', 2],
        ['h', 9],
      ],
      [
        ['y', 1],
        ['h', 9],
        ['x', 2],
      ],
    ],
    source: `${DOCS}/spreadsheet/range#sort(Object); ${DOCS}/spreadsheet/sheet#sort(Integer,Boolean)`,
  },
  {
    name: '16. Sheet.clear keeps notes and validation',
    script: `r('A1').setValue(1).setNote('n').setBackground('red').insertCheckboxes(); sheet.clear();
      return [r('A1').getValue(), r('A1').getNote(), r('A1').getBackground(), r('A1').getDataValidation() !== null];`,
    expected: ['', 'n', '#ffffff', true],
    source: `${DOCS}/spreadsheet/sheet#clear()`,
  },
  {
    name: '17. insertSheet activates the new sheet; its index is from 0, getIndex from 1',
    script: `const made = ss.insertSheet('Первый', 0); return [ss.getActiveSheet().getName(), made.getIndex(), ss.getSheets()[0].getName()];`,
    expected: ['Первый', 1, 'Первый'],
    source: `${DOCS}/spreadsheet/spreadsheet#insertSheet(String,Integer)`,
  },
  {
    name: '18. setFormula on a block shifts relative references cell by cell',
    script: `r('C1:D2').setFormula('=A1+$B$1'); return r('C1:D2').getFormulas();`,
    expected: [
      ['=A1+$B$1', '=B1+$B$1'],
      ['=A2+$B$1', '=B2+$B$1'],
    ],
    source: `${FAKES}/test/testsheetssets.js`,
  },
  {
    name: '19. copyTo: a smaller target takes the whole source, a larger one whole repeats only',
    script: `r('A1:B2').setValues([[1, 2], [3, 4]]); r('A1:B2').copyTo(r('D1')); r('A1:B2').copyTo(r('G1:I5'));
      return [r('D1:E2').getValues(), r('G1:I5').getValues()];`,
    expected: [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2, ''],
        [3, 4, ''],
        [1, 2, ''],
        [3, 4, ''],
        ['', '', ''],
      ],
    ],
    source: `${FAKES}/test/testsheetsexotics.js`,
  },
  {
    name: '20. a fresh cell wraps by OVERFLOW; colours read back as lower-case hex; null resets them',
    script: `return [r('A1').getWrap(), r('A1').getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW,
      r('A1').setBackground('#ABCDEF').getBackground(), r('A1').setFontColor('Red').getFontColor(), r('A1').setBackground(null).getBackground()];`,
    expected: [true, true, '#abcdef', '#ff0000', '#ffffff'],
    source: `${FAKES}/test/testsheetssets.js; ${FAKES}/notes/named-colors.md`,
  },
  {
    name: '21. items of a list become strings; criteria values are [list, true]; enums compare by ===',
    script: `const rule = SpreadsheetApp.newDataValidation().requireValueInList([1, 'б', true]).build(); r('A1').setDataValidation(rule);
      const read = r('A1').getDataValidation();
      return [read.getCriteriaValues(), read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, String(read.getCriteriaType()), JSON.stringify(read.getCriteriaType())];`,
    expected: [[['1', 'б', 'TRUE'], true], true, 'VALUE_IN_LIST', '"VALUE_IN_LIST"'],
    source: `${FAKES}/test/testsheetsdatavalidations.js; https://developers.google.com/apps-script/guides/v8-runtime/migration`,
  },
  {
    name: '22. metadata stands on a whole row, column, sheet or table only; a cell of the column does not report it',
    script: `r('B:B').addDeveloperMetadata('k', 'v'); r('3:3').addDeveloperMetadata('row'); sheet.addDeveloperMetadata('s'); ss.addDeveloperMetadata('t');
      return [tell(() => r('B2').addDeveloperMetadata('no')).slice(0, 60), r('B2').getDeveloperMetadata().length, r('B:B').getDeveloperMetadata()[0].getValue(),
        r('3:3').getDeveloperMetadata().length, sheet.getDeveloperMetadata().map((m) => m.getKey()), ss.getDeveloperMetadata().map((m) => m.getKey()), ss.createDeveloperMetadataFinder().find().length];`,
    expected: ['Exception: Adding developer metadata to arbitrary ranges is ', 0, 'v', 1, ['s'], ['t'], 4],
    source: `${DOCS}/spreadsheet/range#addDeveloperMetadata(String); https://developers.google.com/sheets/api/guides/metadata`,
  },
  {
    name: '23. metadata follows its column, dies with it; keys repeat; visibility DOCUMENT by default',
    script: `r('B:B').addDeveloperMetadata('k', '1').addDeveloperMetadata('k', '2');
      const find = () => ss.createDeveloperMetadataFinder().withKey('k').find();
      sheet.insertColumnBefore(1); const moved = find().map((m) => m.getLocation().getColumn().getColumn());
      sheet.moveColumns(r('C:C'), 6); const far = find().map((m) => m.getLocation().getColumn().getColumn());
      const seen = String(find()[0].getVisibility()); sheet.deleteColumn(5);
      return [moved, far, seen, find().length];`,
    expected: [[3, 3], [5, 5], 'DOCUMENT', 0],
    source: 'https://developers.google.com/sheets/api/guides/metadata',
  },
  {
    name: '24. Sheet.protect twice is one protection, Range.protect twice two; open ranges only on sheets; the owner writes',
    script: `const a = sheet.protect().setDescription('d'), b = sheet.protect(); r('A1').protect(); const c = r('A1').protect();
      r('A1').setValue('пишу');
      return [b.getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
        /^Exception/.test(tell(() => c.setUnprotectedRanges([r('A1')]))), a.setUnprotectedRanges([r('B2')]).getUnprotectedRanges().length, a.getEditors(), a.canEdit(), r('A1').getValue()];`,
    expected: ['d', 1, 2, true, 1, [], true, 'пишу'],
    source: `${DOCS}/spreadsheet/sheet#protect(); ${DOCS}/spreadsheet/protection#setUnprotectedRanges(Range); ${FAKES}/test/testsheetspermissions.js`,
  },
  {
    name: '25. getConditionalFormatRules is a copy, set replaces all; a formula naming another sheet throws',
    script: `ss.insertSheet('Другой'); const make = (f) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(f).setBackground('#ff0000').setRanges([r('A1:A3')]).build();
      sheet.setConditionalFormatRules([make('=A1>1'), make('=A1>2')]);
      const copy = sheet.getConditionalFormatRules(); copy.pop(); const still = sheet.getConditionalFormatRules().length;
      sheet.setConditionalFormatRules(copy);
      return [still, sheet.getConditionalFormatRules().length, tell(() => sheet.setConditionalFormatRules([make("='Другой'!A1>1")]))];`,
    expected: [2, 1, 'Exception: Conditional format rule cannot reference a different sheet.'],
    source: `${DOCS}/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)`,
  },
  {
    name: '26. one filter a sheet; hidden rows are still read; its sort skips the header',
    script: `r('A1:A4').setValues([['имя'], ['в'], ['а'], ['б']]);
      const filter = r('A1:A4').createFilter(); filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['а']).build());
      const second = /^Exception/.test(tell(() => r('C1:C2').createFilter()));
      const read = r('A1:A4').getValues().length, hidden = [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
      filter.sort(1, true);
      return [second, read, hidden, r('A1:A4').getValues().map(String)];`,
    expected: [true, 4, [false, true, false], ['имя', 'а', 'б', 'в']],
    source: `${DOCS}/spreadsheet/range#createFilter(); ${DOCS}/spreadsheet/filter#sort(Integer,Boolean)`,
  },
  {
    name: '27. a digest of text without charset is US_ASCII; bytes are signed',
    script: `const md5 = (...a) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ...a);
      return [md5('Привет').join() === md5('??????').join(), md5('Привет').join() === md5('Привет', Utilities.Charset.UTF_8).join(), md5('').slice(0, 4)];`,
    expected: [true, false, [-44, 29, -116, -39]],
    source: `${DOCS}/utilities/utilities#computeDigest(DigestAlgorithm,String)`,
  },
  {
    name: '28. formatDate follows SimpleDateFormat; a string throws; mm after hh is minutes in number formats',
    script: `const date = new Date(2026, 11, 31, 13, 5, 9);
      r('A1').setValue(date).setNumberFormat('hh:mm dd.mm.yyyy');
      return [Utilities.formatDate(date, 'Europe/Moscow', "dd.MM.yyyy HH:mm:ss 'г.' YYYY EEE"), tell(() => Utilities.formatDate('2026', 'GMT', 'yyyy')), r('A1').getDisplayValue()];`,
    expected: [
      '31.12.2026 13:05:09 г. 2027 Thu',
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
      '13:05 31.12.2026',
    ],
    source: `${DOCS}/utilities/utilities#formatDate(Date,String,String); https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html; https://developers.google.com/sheets/api/guides/formats`,
  },
  {
    name: '29. properties, cache and locks',
    script: `const p = PropertiesService.getScriptProperties(), c = CacheService.getScriptCache(), l = LockService.getScriptLock();
      p.setProperty('a', 1); p.setProperties({ b: 'x' }); const merged = p.getKeys().sort(); p.setProperties({ c: 'y' }, true);
      return [merged, p.getKeys(), p.getProperty('no'), tell(() => p.setProperty('big', 'я'.repeat(5000))), c.get('no'), tell(() => c.put('k'.repeat(251), 'v')), tell(() => c.put('k', 'v'.repeat(102401))), l.tryLock(10), l.tryLock(10)];`,
    expected: [
      ['a', 'b'],
      ['c'],
      null,
      'Exception: Argument too large: value',
      null,
      'Exception: Argument too large: key',
      'Exception: Argument too large: value',
      true,
      true,
    ],
    source: `https://developers.google.com/apps-script/guides/services/quotas; ${DOCS}/properties/properties#setProperties(Object,Boolean); ${DOCS}/cache/cache; ${FAKES}/test/testlock.js`,
  },
  {
    name: '30. what browsers and Node have is absent; dates and arrays are of the script itself; Drive answers short',
    script: `const absent = [typeof setTimeout, typeof TextEncoder, typeof TextDecoder, typeof URL, typeof fetch, typeof atob, typeof btoa, typeof Blob, typeof crypto, typeof window, typeof navigator, typeof performance, typeof process];
      r('A1').setValue(new Date(2026, 0, 1));
      const value = r('A1').getValues();
      const file = Drive.Files.create({ name: 'x', mimeType: 'text/plain', appProperties: { a: '1', b: '2' } }, Utilities.newBlob('y'));
      const changed = Drive.Files.update({ appProperties: { a: null, c: '3' } }, file.id, null, { fields: 'appProperties' });
      return [absent.every((one) => one === 'undefined'), value instanceof Array, value[0][0] instanceof Date, Object.keys(Drive.Files.list().files[0]), changed, typeof Drive.Files.delete, typeof Drive.Files.remove];`,
    expected: [
      true,
      true,
      true,
      ['kind', 'id', 'name', 'mimeType'],
      { appProperties: { b: '2', c: '3' } },
      'undefined',
      'function',
    ],
    source:
      'https://developers.google.com/apps-script/guides/v8-runtime#limitations; https://developers.google.com/drive/api/guides/fields-parameter; https://developers.google.com/apps-script/advanced/drive',
  },
];

describe('behaviours of live Apps Script that the emulator reproduces', () => {
  it.each(CASES)('$name', ({ script, expected }) => {
    expect(valueOf(script)).toEqual(expected);
  });

  it('covers all thirty points, each with its source', () => {
    expect(new Set(CASES.map(({ name }) => parseInt(name, 10))).size).toBe(30);
    for (const { source } of CASES) expect(source).toMatch(/https?:\/\/|^reference\//);
  });
});
