/** Where live Apps Script takes more, or other things, than the published types say. */

export const EXTRA: Readonly<Record<string, string>> = {
  // "items become strings" (behaviour 21): numbers, dates and truth values are taken too.
  'Spreadsheet.DataValidationBuilder': `
requireValueInList(a[]):DataValidationBuilder
requireValueInList(a[],b):DataValidationBuilder
setHelpText(s?):DataValidationBuilder`,
  // Reference of Range: copyPasteType with transposed; live also takes setNumberFormat of one format for a block.
  'Spreadsheet.Range': `
sort(a):Range
copyTo(Range,CopyPasteType):v
setFontSize(n):Range
setBackgrounds(s?[][]):Range
getFontColors():s[][]
getFontColor():s`,
  'Spreadsheet.Sheet': `
getRange(s):Range
sort(i,b):Sheet`,
  'Spreadsheet.Spreadsheet': `
toast(s,s?,n?):v`,
  'Spreadsheet.ContainerInfo': `
getSheet():Sheet`,
  'Spreadsheet.ConditionalFormatRuleBuilder': `
setBackgroundObject(Color?):ConditionalFormatRuleBuilder
setFontColorObject(Color?):ConditionalFormatRuleBuilder`,
  'Spreadsheet.GradientCondition': `
getMinColorObject():Color
getMidColorObject():Color?
getMaxColorObject():Color`,
  'Charts.ChartOptions': `
getOrDefault(s):a`,
  'Script.AuthorizationInfo': `
getAuthorizedScopes():s[]`,
  'Base.Blob': `
getBlob():Blob`,
  'Properties.Properties': `
setProperty(s,a):Properties`,
  'Cache.Cache': `
put(s,s):v
put(s,s,i):v`,
  'Base.Ui': `
alert(s,s,ButtonSet):Button`,
  'Utilities.Utilities': `
formatString(s,...a[]):s
base64Encode(Blob):s`,
  // Apps Script's advanced services take the resource, the media and the options in this order; behaviour 30 of the
  // reference page and design.md §4: export needs its third argument, a folder is made with null for media.
  'Drive.Files': `
create(o):File
create(o,Blob?):File
create(o,Blob?,o):File
get(s):File
get(s,o):File
list():FileList
list(o):FileList
update(o,s):File
update(o,s,Blob?):File
update(o,s,Blob?,o):File
copy(o,s):File
copy(o,s,o):File
export(s,s):Blob
export(s,s,o):Blob
remove(s):v
remove(s,o):v
download(s):Operation
emptyTrash():v
generateIds():GeneratedIds
listLabels(s):LabelList
modifyLabels(o,s):ModifyLabelsResponse
watch(o,s):Channel`,
};
