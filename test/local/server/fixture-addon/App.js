/* eslint-disable @typescript-eslint/no-unused-vars -- Apps Script calls these functions by their names. */
/* A small add-on for the tests of the local host: something of everything that the page shows. */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Проба')
    .addItem('Открыть панель', 'openPanel')
    .addItem('Открыть окно', 'openWindow')
    .addSeparator()
    .addSubMenu(
      SpreadsheetApp.getUi()
        .createMenu('Ещё')
        .addItem('Спросить', 'askPerson')
        .addItem('Спросить имя', 'askName')
        .addItem('Сделать лист списков', 'makeLists'),
    )
    .addItem('Ошибиться', 'fail')
    .addToUi();
}

/** Marks what was typed, as the real add-on's checks do. */
function onEdit(event) {
  if (event.value === 'ошибка') event.range.setNote('Проверка: так нельзя');
  else if (event.value === 'сбой') throw new Error('onEdit упал');
  else if (event.range.getNote() !== '') event.range.clearNote();
  if (event.range.getNumRows() > 1) {
    SpreadsheetApp.getActiveSpreadsheet().toast('Вставлено строк: ' + event.range.getNumRows());
  }
}

function fillDemonstration() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.setName('Пары');
  sheet
    .getRange(1, 1, 1, 5)
    .setValues([['Код', 'Наставник', 'Состояние', 'Дата', 'Согласие']])
    .setFontWeight('bold');
  sheet.getRange(2, 1, 2, 2).setValues([
    ['ПР-001', 'Иванова М. П.'],
    ['ПР-002', 'Петров А. И.'],
  ]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(2, 200);
  var list = SpreadsheetApp.newDataValidation().requireValueInList(['активна', 'завершена'], true);
  sheet
    .getRange(2, 3, 20, 1)
    .setDataValidation(list.setAllowInvalid(false).setHelpText('Выберите состояние из списка.').build());
  sheet.getRange(2, 4, 20, 1).setNumberFormat('dd.mm.yyyy');
  sheet.getRange(2, 5, 20, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  sheet.getRange(1, 1).setNote('Код не меняйте');
  sheet.getRange(1, 1, 1, 5).protect().setDescription('Заголовки').setWarningOnly(true);
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Журнал').hideSheet();
  sheet.activate();
}

function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Панель'));
}

function openWindow() {
  var html = HtmlService.createHtmlOutput(
    '<p>Окно дополнения</p><button onclick="google.script.host.close()">Готово</button>',
  );
  SpreadsheetApp.getUi().showModalDialog(html.setWidth(320).setHeight(160), 'Окно');
}

function askPerson() {
  var ui = SpreadsheetApp.getUi();
  var button = ui.alert('Вопрос', 'Продолжить?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSpreadsheet().toast(button === ui.Button.YES ? 'Ответ: да' : 'Ответ: нет');
}

function askName() {
  var ui = SpreadsheetApp.getUi();
  var response = ui.prompt('Знакомство', 'Как вас зовут?', ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() === ui.Button.OK) {
    SpreadsheetApp.getActiveSheet().getRange('B5').setValue(response.getResponseText());
  }
}

function makeLists() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet('Списки');
  sheet.getRange(1, 1, 2, 1).setValues([['очно'], ['дистанционно']]);
  book
    .getSheetByName('Пары')
    .getRange('F2:F9')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2'), true).build());
}

function fail() {
  throw new Error('Так задумано');
}

function addTwo(a, b) {
  return a + b;
}

function giveDate() {
  return new Date();
}

function goToCell(address) {
  SpreadsheetApp.getActiveSheet().getRange(address).activate();
}

function activeCell() {
  return SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation();
}

function makeDocument(name, base64) {
  var docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var blob = Utilities.newBlob(Utilities.base64Decode(base64), docx, name + '.docx');
  return Drive.Files.create({ name: name, mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' })
    .id;
}

function DOUBLE(value) {
  return value === '' ? '' : value * 2;
}
