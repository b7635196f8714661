/** Documented behaviour of SpreadsheetApp beyond the thirty points, as tables of cases with their sources. */
import { describe, expect, it } from 'vitest';
import { type Behaviour, valueOf } from './run-script.ts';

const DOCS = 'https://developers.google.com/apps-script/reference/spreadsheet';

const RANGES: readonly Behaviour[] = [
  {
    name: 'offset, getCell and bounds',
    script: `return [r('B2').offset(1, 2, 3, 4).getA1Notation(), r('B2:C4').getCell(2, 1).getA1Notation(), tell(() => r('A1').offset(-1, 0)), tell(() => r('A1:B2').getCell(3, 1))];`,
    expected: [
      'D3:G5',
      'B3',
      'Exception: The starting row of the range is too small.',
      'Exception: Cell reference out of range',
    ],
    source: `${DOCS}/range#offset(Integer,Integer,Integer,Integer)`,
  },
  {
    name: 'open ranges keep their notation and take the whole grid',
    script: `return [r('A:A').getA1Notation(), r('A2:B').getA1Notation(), r('2:3').getA1Notation(), r('A2:B').isEndRowBounded(), r('A2:B').getNumRows(), r("'Лист1'!B2").getA1Notation()];`,
    expected: ['A:A', 'A2:B', '2:3', false, 999, 'B2'],
    source: `${DOCS}/range#isEndRowBounded()`,
  },
  {
    name: 'an unknown notation is refused',
    script: `return [tell(() => r('Нет!A1')), tell(() => r('')), ss.getRangeByName('нет')];`,
    expected: ['Exception: Range not found', 'Exception: Range not found', null],
    source: `${DOCS}/spreadsheet#getRangeByName(String)`,
  },
  {
    name: 'a script’s "+5" stays text, "-5" is a number, "-" is text',
    script: `r('A1:C1').setValues([['+5', '-5', '- пункт']]); return r('A1:C1').getValues()[0];`,
    expected: ['+5', -5, '- пункт'],
    source: 'public shim of Apps Script checked against live (found by its text «setValue("+5") -> TEXT "+5"»)',
  },
  {
    name: 'Russian numbers, percents, dates and truth values are read as typed',
    script: `r('A1:H1').setValues([['1 234,5', '12,5%', '1.9.26', '01.09.2026', '1 сентября 2026', 'ИСТИНА', '1.5', '10:30']]);
      return [r('A1:B1').getValues()[0], r('A1:H1').getDisplayValues()[0]];`,
    expected: [
      [1234.5, 0.125],
      ['1\u00a0234,50', '12,50%', '01.09.2026', '01.09.2026', '1 сентября 2026', 'ИСТИНА', '01.05', '10:30'],
    ],
    source: 'https://support.google.com/docs/answer/58515 (locale decides how numbers and dates are read)',
  },
  {
    name: 'number formats give the shown text',
    script: `const show = (v, f) => r('A1').setNumberFormat(f).setValue(v).getDisplayValue();
      return [show(1234567.891, '#,##0.00'), show(0.256, '0.0%'), show(-5, '0;(0);"ноль"'), show(0, '0;(0);"ноль"'), show(5, '000'), show(1e-7, '0.0E+00'), show(1.005, '0.00'), show(12, '0 "шт."'), show(1 / 3, 'General')];`,
    expected: ['1\u00a0234\u00a0567,89', '25,6%', '(5)', 'ноль', '005', '1,0E-07', '1,01', '12 шт.', '0,3333333333'],
    source: 'https://developers.google.com/sheets/api/guides/formats',
  },
  {
    name: 'date formats: months in words, minutes after hours, elapsed hours',
    script: `const show = (f) => r('A1').setNumberFormat(f).getDisplayValue(); r('A1').setValue(new Date(2026, 4, 3, 9, 5, 7));
      return [show('d mmmm yyyy'), show('mmmm yyyy'), show('dddd'), show('hh:mm:ss'), show('mm:ss'), show('d.m.yy'), show('h:mm am/pm')];`,
    expected: ['3 мая 2026', 'май 2026', 'воскресенье', '09:05:07', '05:07', '3.5.26', '9:05 AM'],
    source: 'https://developers.google.com/sheets/api/guides/formats#date_and_time_format_patterns',
  },
  {
    name: 'notes: a number in a table of notes gets ".0", a single one does not',
    script: `r('A1:B1').setNotes([[25, null]]); r('C1').setNote(25); return r('A1:C1').getNotes()[0];`,
    expected: ['25.0', '', '25'],
    source: 'https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md#sheets-notes',
  },
  {
    name: 'clear takes what it is asked for; number formats survive',
    script: `r('A1').setValue(1).setNote('n').setNumberFormat('0.00').setBackground('red');
      r('A1').clear({ contentsOnly: true }); const a = [r('A1').getValue(), r('A1').getNote(), r('A1').getBackground()];
      r('A1').clear({ commentsOnly: true }); r('A1').clearFormat();
      return [a, r('A1').getNote(), r('A1').getBackground(), r('A1').getNumberFormat()];`,
    expected: [['', 'n', '#ff0000'], '', '#ffffff', '0.00'],
    source: `${DOCS}/range#clear(Object); ${DOCS}/range#clearFormat()`,
  },
  {
    name: 'moveTo carries the cell and the references to it',
    script: `r('A1').setValue(5).setNote('n'); r('B1').setFormula('=A1'); r('A1').moveTo(r('D3'));
      return [r('D3').getValue(), r('D3').getNote(), r('B1').getFormula(), r('A1').isBlank()];`,
    expected: [5, 'n', '=D3', true],
    source: `${DOCS}/range#moveTo(Range)`,
  },
  {
    name: 'copyTo shifts relative references; contentsOnly leaves looks; transposed turns',
    script: `r('A1:B1').setValues([[1, 2]]); r('C1').setFormula('=A1*2').setBackground('red');
      r('C1').copyTo(r('C2')); r('C1').copyTo(r('F1'), { contentsOnly: true }); r('A1:B1').copyTo(r('H1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      return [r('C2').getFormula(), r('F1').getFormula(), r('F1').getBackground(), r('H1:H2').getValues()];`,
    expected: ['=A2*2', '', '#ffffff', [[1], [2]]],
    source: `${DOCS}/range#copyTo(Range,CopyPasteType,Boolean)`,
  },
  {
    name: 'merging keeps the first value; a part of a merge cannot be broken apart',
    script: `r('A1:B2').setValues([[1, 2], [3, 4]]).merge();
      const part = /^Exception/.test(tell(() => r('A1').breakApart()));
      return [r('A1:B2').getValues(), r('B2').isPartOfMerge(), r('A1:D4').getMergedRanges().map((m) => m.getA1Notation()), part, r('A1:B2').breakApart().isPartOfMerge()];`,
    expected: [
      [
        [1, ''],
        ['', ''],
      ],
      true,
      ['A1:B2'],
      true,
      false,
    ],
    source: `${DOCS}/range#merge()`,
  },
  {
    name: 'removeDuplicates keeps the first of equal rows and answers the range left',
    script: `r('A1:B4').setValues([['а', 1], ['б', 2], ['а', 1], ['А', 3]]);
      return [r('A1:B4').removeDuplicates().getA1Notation(), r('A1:B4').removeDuplicates([1]).getA1Notation(), r('A1:B4').getValues()];`,
    expected: [
      'A1:B3',
      'A1:B3',
      [
        ['а', 1],
        ['б', 2],
        ['', ''],
        ['', ''],
      ],
    ],
    source: `${DOCS}/range#removeDuplicates(Integer)`,
  },
  {
    name: 'data region and the next filled cell',
    script: `r('B2:C4').setValues([[1, 2], [3, ''], [5, 6]]);
      return [r('B3').getDataRegion().getA1Notation(), r('B2').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(), r('B6').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation(), r('A1').getNextDataCell(SpreadsheetApp.Direction.NEXT).getA1Notation()];`,
    expected: ['B2:C4', 'B4', 'B4', 'Z1'],
    source: `${DOCS}/range#getDataRegion(); ${DOCS}/range#getNextDataCell(Direction)`,
  },
  {
    name: 'checkboxes: inserted, ticked, mixed, with values of their own',
    script: `r('A1:A2').insertCheckboxes(); r('A1').check(); r('B1').insertCheckboxes('да', 'нет');
      return [r('A1:A2').getValues(), r('A1').isChecked(), r('A1:A2').isChecked(), r('B1').getValue(), r('B1').check().getValue(), r('A1').getDataValidation().getCriteriaType().toString(), r('A1:A2').removeCheckboxes().isBlank()];`,
    expected: [[[true], [false]], true, null, 'нет', 'да', 'CHECKBOX', true],
    source: `${DOCS}/range#insertCheckboxes(Object,Object)`,
  },
  {
    name: 'alignment nobody set follows the content',
    script: `r('A1:C1').setValues([[1, 'т', true]]); return [...r('A1:D1').getHorizontalAlignments()[0], r('A1').setHorizontalAlignment('center').getHorizontalAlignment()];`,
    expected: ['general-right', 'general-left', 'general-center', 'general', 'center'],
    source:
      'https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md#horizontal-alignment; public shim checked against live',
  },
  {
    name: 'wrap: set to OVERFLOW it reports false',
    script: `return [r('A1').setWrap(true).getWrapStrategy().toString(), r('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).getWrap(), r('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrap()];`,
    expected: ['WRAP', false, false],
    source: 'https://issuetracker.google.com/issues/427134600 (through gas-fakes, notes/oddities.md)',
  },
  {
    name: 'R1C1 formulas go both ways; offsets are always bracketed',
    script: `r('D4').setFormulaR1C1('=R[-1]C+R1C1'); return [r('D4').getFormula(), r('D4').getFormulaR1C1(), r('A9').getFormulaR1C1()];`,
    expected: ['=D3+$A$1', '=R[-1]C[0]+R1C1', ''],
    source: `${DOCS}/range#getFormulaR1C1(); public shim checked against live`,
  },
  {
    name: 'text is searched and replaced',
    script: `r('A1:A3').setValues([['Пара'], ['пара слов'], ['нет']]); const find = () => sheet.createTextFinder('пара');
      return [find().findAll().length, find().matchCase(true).findAll().map((x) => x.getA1Notation()), find().matchEntireCell(true).findAll().length, find().replaceAllWith('чета'), r('A1:A2').getValues().map(String), sheet.createTextFinder('^н.т$').useRegularExpression(true).findNext().getA1Notation()];`,
    expected: [2, ['A2'], 1, 2, ['чета', 'чета слов'], 'A3'],
    source: `${DOCS}/text-finder`,
  },
  {
    name: 'rich text keeps its links; a number has none',
    script: `const value = SpreadsheetApp.newRichTextValue().setText('Приказ 5').setLinkUrl(0, 6, 'https://example.org').build();
      r('A1').setRichTextValue(value); r('A2').setValue(5); const read = r('A1').getRichTextValue();
      return [r('A1').getValue(), read.getLinkUrl(), read.getLinkUrl(0, 6), read.getRuns().map((run) => run.getText()), r('A2').getRichTextValue()];`,
    expected: ['Приказ 5', null, 'https://example.org', ['Приказ', ' 5'], null],
    source: `${DOCS}/rich-text-value`,
  },
  {
    name: 'a range list does the same on each of its ranges',
    script: `sheet.getRangeList(['A1', 'C3:D4']).setValue('да').setBackground('blue'); return [r('A1').getValue(), r('D4').getValue(), r('C3').getBackground()];`,
    expected: ['да', 'да', '#0000ff'],
    source: `${DOCS}/range-list`,
  },
  {
    name: 'autoFill continues numbers and shifts formulas',
    script: `r('A1:A2').setValues([[1], [3]]); r('A1:A2').autoFill(r('A1:A4'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      r('B1').setFormula('=A1*2').autoFill(r('B1:B3'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return [r('A1:A4').getValues(), r('B3').getFormula()];`,
    expected: [[[1], [3], [5], [7]], '=A3*2'],
    source: `${DOCS}/range#autoFill(Range,AutoFillSeries)`,
  },
  {
    name: 'cells are inserted and deleted with a shift',
    script: `r('A1:A3').setValues([[1], [2], [3]]); r('A2').insertCells(SpreadsheetApp.Dimension.ROWS); const down = r('A1:A4').getValues().map(String); r('A1:A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
      return [down, r('A1:A2').getValues().map(String)];`,
    expected: [
      ['1', '', '2', '3'],
      ['2', '3'],
    ],
    source: `${DOCS}/range#insertCells(Dimension)`,
  },
];

const SHEETS: readonly Behaviour[] = [
  {
    name: 'appendRow writes under the last filled row',
    script: `sheet.appendRow(['а', 1]).appendRow(['б']); return [sheet.getLastRow(), r('A1:B2').getValues()];`,
    expected: [
      2,
      [
        ['а', 1],
        ['б', ''],
      ],
    ],
    source: `${DOCS}/sheet#appendRow(Object)`,
  },
  {
    name: 'rows and columns inserted and deleted move values, formulas, names, validation and notes',
    script: `r('B2').setValue(7).setNote('n').insertCheckboxes('7'); r('D1').setFormula('=B2+$B$2'); ss.setNamedRange('Имя', r('B2'));
      sheet.insertRowBefore(1); sheet.insertColumnAfter(1);
      const moved = [r('C3').getValue(), r('C3').getNote(), r('C3').getDataValidation() !== null, r('E2').getFormula(), ss.getRangeByName('Имя').getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];
      sheet.deleteRow(3); return [moved, r('E2').getFormula(), ss.getRangeByName('Имя')];`,
    expected: [[7, 'n', true, '=C3+$C$3', 'C3', 1001, 27], '=#REF!+#REF!', null],
    source: 'https://developers.google.com/sheets/api/guides/batchupdate; Sheets editor',
  },
  {
    name: 'ranges in formulas grow and shrink',
    script: `r('A20').setFormula('=SUM(A10:A12)+A15'); sheet.deleteRows(11, 1); const less = r('A19').getFormula(); sheet.insertRowsAfter(10, 3); return [less, r('A22').getFormula()];`,
    expected: ['=SUM(A10:A11)+A14', '=SUM(A10:A14)+A17'],
    source: 'Sheets editor',
  },
  {
    name: 'the last sheet stays; two sheets never share a name',
    script: `const made = ss.insertSheet('Два'); return [tell(() => ss.insertSheet('два')), tell(() => made.setName('Лист1')), ss.deleteSheet(made), tell(() => ss.deleteSheet(sheet)), tell(() => sheet.hideSheet())].map((x) => x === undefined || x === null ? null : x);`,
    expected: [
      'Exception: A sheet with the name "два" already exists. Please enter another name.',
      'Exception: A sheet with the name "Лист1" already exists. Please enter another name.',
      null,
      "Exception: You can't remove all the sheets in a document.",
      "Exception: You can't hide all the sheets in a document.",
    ],
    source: `${DOCS}/spreadsheet#deleteSheet(Sheet); live error quoted in public scripts`,
  },
  {
    name: 'a handle of a deleted sheet is dead',
    script: `const made = ss.insertSheet('Два'), range = made.getRange('A1'); ss.deleteSheet(made); return [/^Exception: Sheet \\d+ not found/.test(tell(() => made.getName())), /^Exception/.test(tell(() => range.getValue()))];`,
    expected: [true, true],
    source: 'the wording is not verified (docs/live-check.md)',
  },
  {
    name: 'renaming a sheet follows in formulas, deleting it leaves #REF!',
    script: `const made = ss.insertSheet('Два'); r('A1').setFormula("='Два'!B2+1"); made.setName('Новое имя'); const renamed = r('A1').getFormula(); ss.deleteSheet(made); return [renamed, r('A1').getFormula()];`,
    expected: ["='Новое имя'!B2+1", '=#REF!+1'],
    source: 'Sheets editor',
  },
  {
    name: 'copies of sheets keep cells and rules, not metadata',
    script: `r('A1').setValue('x').setNote('n'); sheet.protect(); sheet.addDeveloperMetadata('k'); const copy = sheet.copyTo(ss);
      return [copy.getName(), copy.getIndex(), copy.getRange('A1').getValue(), copy.getRange('A1').getNote(), copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, copy.getDeveloperMetadata().length, ss.getActiveSheet().getName()];`,
    expected: ['Лист1 (копия)', 2, 'x', 'n', 1, 0, 'Лист1'],
    source: `${DOCS}/sheet#copyTo(Spreadsheet); metadata: not documented, the stricter reading`,
  },
  {
    name: 'the active sheet is duplicated, moved, renamed',
    script: `const copy = ss.duplicateActiveSheet(); ss.insertSheet('Три'); ss.setActiveSheet(copy); ss.moveActiveSheet(1); ss.renameActiveSheet('Первый');
      return [ss.getSheets().map((s) => s.getName()), copy.getIndex(), ss.getSheetById(copy.getSheetId()).getName(), ss.getSheetById(77)];`,
    expected: [['Первый', 'Лист1', 'Три'], 1, 'Первый', null],
    source: `${DOCS}/spreadsheet#moveActiveSheet(Integer)`,
  },
  {
    name: 'hiding, sizes, freezing',
    script: `sheet.hideRows(3, 2); sheet.hideColumns(2); sheet.setColumnWidths(1, 2, 150); sheet.setFrozenRows(2);
      return [sheet.isRowHiddenByUser(4), sheet.isColumnHiddenByUser(2), sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getRowHeight(1), sheet.getFrozenRows(), tell(() => sheet.setFrozenRows(1000))];`,
    expected: [true, true, 150, 100, 21, 2, "Exception: You can't freeze all visible rows on the sheet."],
    source: `${DOCS}/sheet#hideRows(Integer,Integer)`,
  },
  {
    name: 'groups of columns: depth, nesting, collapsing, following inserts',
    script: `r('C:F').shiftColumnGroupDepth(1); r('D:E').shiftColumnGroupDepth(1); sheet.insertColumnBefore(1);
      const group = sheet.getColumnGroup(5, 1); group.collapse();
      return [[3, 4, 5, 6, 7, 8].map((c) => sheet.getColumnGroupDepth(c)), group.getRange().getColumn(), group.getRange().getNumColumns(), sheet.getColumnGroup(5, 1).isCollapsed(), tell(() => sheet.getColumnGroup(1, 1)).slice(0, 9)];`,
    expected: [[0, 1, 2, 2, 1, 0], 4, 4, true, 'Exception'],
    source: `${DOCS}/range#shiftColumnGroupDepth(Integer); ${DOCS}/group`,
  },
  {
    name: 'named ranges: set anew, renamed, removed; an absent one is removed in silence',
    script: `ss.setNamedRange('Итоги', r('A1:B2')); ss.setNamedRange('Итоги', r('C1')); const [name] = ss.getNamedRanges(); name.setName('Другое');
      const seen = [ss.getRangeByName('Другое').getA1Notation(), ss.getNamedRanges().length, tell(() => ss.setNamedRange('A1', r('A1'))), tell(() => ss.setNamedRange('два слова', r('A1')))];
      ss.removeNamedRange('нет такого'); name.remove(); return [...seen, ss.getNamedRanges().length];`,
    expected: [
      'C1',
      1,
      'Exception: The name given to this range is invalid.',
      'Exception: The name given to this range is invalid.',
      0,
    ],
    source: `${DOCS}/spreadsheet#setNamedRange(String,Range); public shim checked against live`,
  },
  {
    name: 'charts are kept as their definition and come back',
    script: `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(r('A1:B5')).setOption('title', 'Пары').setPosition(2, 4, 0, 0).build());
      const [chart] = sheet.getCharts(); sheet.updateChart(chart.modify().setOption('title', 'Группы').build());
      const [changed] = sheet.getCharts(); const facts = [changed.getRanges()[0].getA1Notation(), changed.getOptions().get('title'), changed.getContainerInfo().getAnchorColumn(), sheet.getCharts().length];
      sheet.removeChart(changed); return [...facts, sheet.getCharts().length];`,
    expected: ['A1:B5', 'Группы', 4, 1, 0],
    source: `${DOCS}/embedded-chart-builder`,
  },
  {
    name: 'conditional rules read back; ranges are demanded when a rule is built',
    script: `const builder = SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 5).setBackground('#FF0000').setBold(true);
      const refused = tell(() => builder.build()); sheet.setConditionalFormatRules([builder.setRanges([r('B2:B9')]).build()]); sheet.insertRowBefore(1);
      const [rule] = sheet.getConditionalFormatRules(); const condition = rule.getBooleanCondition();
      return [refused, rule.getRanges()[0].getA1Notation(), condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, condition.getCriteriaValues(), condition.getBackground(), condition.getBold(), rule.getGradientCondition()];`,
    expected: ['Exception: Ranges must have at least one range.', 'B3:B10', true, [1, 5], '#ff0000', true, null],
    source: `${DOCS}/conditional-format-rule-builder; public shim checked against live`,
  },
  {
    name: 'validation by a range shows and follows its range',
    script: `r('L1:L2').setValues([['а'], ['б']]); r('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(r('L1:L2'), true).setAllowInvalid(false).setHelpText('подсказка').build());
      sheet.insertColumnBefore(3); const rule = r('A1').getDataValidation();
      return [rule.getCriteriaValues()[0].getA1Notation(), rule.getCriteriaValues()[1], rule.getHelpText(), r('A1').setValue('б').getValue(), /violates/.test(tell(() => r('A1').setValue('в')))];`,
    expected: ['M1:M2', true, 'подсказка', 'б', true],
    source: `${DOCS}/data-validation-builder#requireValueInRange(Range,Boolean)`,
  },
  {
    name: 'selection',
    script: `r('B3:C4').activate(); return [ss.getActiveRange().getA1Notation(), sheet.getActiveCell().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation(), ss.getSelection().getActiveSheet().getName()];`,
    expected: ['B3:C4', 'B3', 'B3', 'Лист1'],
    source: `${DOCS}/selection`,
  },
  {
    name: 'limits: 50,000 characters a cell, ten million cells',
    script: `return [/50000/.test(tell(() => r('A1').setValue('х'.repeat(50001)))), r('A2').setValue('х'.repeat(50000)).getValue().length, /10000000/.test(tell(() => sheet.insertRowsAfter(1000, 400000)))];`,
    expected: [true, 50000, true],
    source: 'https://support.google.com/drive/answer/37603',
  },
  {
    name: 'what is known and not emulated is refused by name; what does not exist is a TypeError',
    script: `return [tell(() => sheet.insertSlicer(r('A1:B2'), 1, 1)), tell(() => ss.insertImage('https://x', 1, 1)), tell(() => sheet.setColour('red'))];`,
    expected: [
      'Error: нет в локальном стенде: Sheet.insertSlicer',
      'Error: нет в локальном стенде: Spreadsheet.insertImage',
      'TypeError: sheet.setColour is not a function',
    ],
    source: 'design.md §5',
  },
];

describe('ranges', () => {
  it.each(RANGES)('$name', ({ script, expected }) => {
    expect(valueOf(script)).toEqual(expected);
  });
});

describe('sheets and the table', () => {
  it.each(SHEETS)('$name', ({ script, expected }) => {
    expect(valueOf(script)).toEqual(expected);
  });
});
