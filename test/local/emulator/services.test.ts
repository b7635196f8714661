/** Utilities, HtmlService, stores and Drive: documented behaviour as tables of cases with their sources. */
import { describe, expect, it } from 'vitest';
import { type Behaviour, valueOf } from './run-script.ts';

const DOCS = 'https://developers.google.com/apps-script/reference';
const DRIVE = 'https://developers.google.com/drive/api';
const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const CASES: readonly Behaviour[] = [
  {
    name: 'base64 goes both ways, bytes are signed',
    script: `return [Utilities.base64Encode('Привет'), Utilities.newBlob(Utilities.base64Decode('0J/RgNC40LLQtdGC')).getDataAsString(), Utilities.base64EncodeWebSafe([-5, -1]), Utilities.base64Decode('//8='), Utilities.base64DecodeWebSafe('-_8='), tell(() => Utilities.base64Decode('*'))];`,
    expected: ['0J/RgNC40LLQtdGC', 'Привет', '-_8=', [-1, -1], [-5, -1], 'Exception: Could not decode string.'],
    source: `${DOCS}/utilities/utilities#base64Encode(Byte)`,
  },
  {
    name: 'digests and signatures',
    script: `const hex = (bytes) => bytes.map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('');
      return [hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')).slice(0, 16), hex(Utilities.computeHmacSha256Signature('data', 'key')).slice(0, 16)];`,
    expected: ['ba7816bf8f01cfea', '5031fe3d989c6d15'],
    source: 'FIPS 180-2, example B.1; RFC 2104 (value computed by openssl)',
  },
  {
    name: 'archives keep names and contents',
    script: `const zip = Utilities.zip([Utilities.newBlob('раз', 'text/plain', 'а.txt'), Utilities.newBlob('два', 'text/plain', 'б.txt')], 'x.zip');
      return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map((b) => [b.getName(), b.getDataAsString()]), Utilities.ungzip(Utilities.gzip(Utilities.newBlob('текст'))).getDataAsString()];`,
    expected: [
      'x.zip',
      'application/zip',
      [
        ['а.txt', 'раз'],
        ['б.txt', 'два'],
      ],
      'текст',
    ],
    source: `${DOCS}/utilities/utilities#zip(BlobSource,String)`,
  },
  {
    name: 'dates by pattern go both ways',
    script: `return [Utilities.parseDate('31.12.2026 10:05', 'Europe/Moscow', 'dd.MM.yyyy HH:mm').toISOString(), Utilities.formatDate(new Date(0), 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"), Utilities.formatDate(new Date(0), 'GMT+3', 'HH:mm Z XXX'), Utilities.formatDate(new Date(2026, 6, 5, 15), 'Europe/Moscow', 'MMMM d, h a'), tell(() => Utilities.formatDate(new Date(0), 'GMT', 'n'))];`,
    expected: [
      '2026-12-31T07:05:00.000Z',
      '1970-01-01T00:00:00Z',
      '03:00 +0300 +03:00',
      'July 5, 3 PM',
      "Exception: Illegal pattern character 'n'",
    ],
    source: 'https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html',
  },
  {
    name: 'text by a template, CSV, identifiers, sleep',
    script: `const before = Date.now(); Utilities.sleep(1500); return [Utilities.formatString('%05.2f %s %d%%', 3.14159, 'x', 7), Utilities.parseCsv('a,"b,1"\\n"c ""q""",d'), Utilities.parseCsv('1;2', ';'), /^[0-9a-f-]{36}$/.test(Utilities.getUuid()), Date.now() - before];`,
    expected: [
      '03.14 x 7%',
      [
        ['a', 'b,1'],
        ['c "q"', 'd'],
      ],
      [['1', '2']],
      true,
      1500,
    ],
    source: `${DOCS}/utilities/utilities`,
  },
  {
    name: 'pages are made of text and files',
    script: `const page = HtmlService.createHtmlOutput('<b>x</b>').append('y').setTitle('Т').setWidth(300);
      return [page.getContent(), page.getTitle(), page.getWidth(), tell(() => HtmlService.createHtmlOutputFromFile('Нет')), HtmlService.createTemplate('просто').evaluate().getContent()];`,
    expected: ['<b>x</b>y', 'Т', 300, 'Exception: No HTML file named Нет was found.', 'просто'],
    source: `${DOCS}/html/html-output`,
  },
  {
    name: 'scriptlets of a template run with the functions of the script and the variables put onto the template',
    script: `const page = HtmlService.createTemplate('<ul><? for (let i = 0; i < people.length; i += 1) { ?><li><?= people[i] ?></li><? } ?></ul><?!= people.length; ?>');
      page.people = ['А & Б', '<b>'];
      const bad = HtmlService.createTemplate('<? if ( ?>'), missing = HtmlService.createTemplate('<?= nowhere ?>');
      const inScript = HtmlService.createTemplate('<script>const a = <?= 1 ?>;</script>');
      return [page.evaluate().setTitle('Т').getContent(), page.getRawContent().slice(0, 4), /people/.test(page.getCode()),
        /^SyntaxError/.test(tell(() => bad.evaluate())), tell(() => missing.evaluate()), tell(() => inScript.evaluate())];`,
    expected: [
      '<ul><li>А &amp; Б</li><li>&lt;b&gt;</li></ul>2',
      '<ul>',
      true,
      true,
      'ReferenceError: nowhere is not defined',
      'Error: нет в локальном стенде: HtmlTemplate: <?= ?> внутри <script>',
    ],
    source: 'https://developers.google.com/apps-script/guides/html/templates',
  },
  {
    name: 'stores: 500 KB of properties, six hours of cache, a thousand items',
    script: `const p = PropertiesService.getDocumentProperties(), c = CacheService.getDocumentCache();
      const full = tell(() => { for (let i = 0; i < 70; i += 1) p.setProperty('k' + i, 'x'.repeat(9000)); });
      const many = {}; for (let i = 0; i < 1001; i += 1) many['i' + i] = 'v'; c.putAll(many, 10);
      c.put('keep', 'v', 99999); return [/quota/.test(full), p.getKeys().length < 70, Object.keys(c.getAll(Object.keys(many))).length, c.get('keep'), (c.remove('keep'), c.get('keep'))];`,
    expected: [true, true, 900, 'v', null],
    source: `https://developers.google.com/apps-script/guides/services/quotas; ${DOCS}/cache/cache`,
  },
  {
    name: 'a cached value ends with its time',
    script: `const c = CacheService.getScriptCache(); c.put('a', 'b', 1); return c.get('a');`,
    expected: 'b',
    source: `${DOCS}/cache/cache#put(String,String,Integer)`,
  },
  {
    name: 'Drive: folders, conversion, parents, queries, fields',
    script: `const folder = Drive.Files.create({ name: 'Папка', mimeType: 'application/vnd.google-apps.folder' }, null, { fields: 'id,webViewLink' });
      const blob = Utilities.newBlob([80, 75, 3, 4], '${DOCX}', 'x.docx');
      const doc = Drive.Files.create({ name: 'Приказ', mimeType: '${DOC}', parents: [folder.id], appProperties: { key: 'к1' } }, blob, { fields: 'id,name,mimeType,parents' });
      const count = (q) => tell(() => Drive.Files.list({ q }).files.length);
      return [/folders/.test(folder.webViewLink), Object.keys(folder), doc.mimeType, doc.parents[0] === folder.id, count("'" + folder.id + "' in parents"), count("name = 'Приказ' and trashed = false"), count("name contains 'При'"), count("mimeType != '${DOC}'"),
        count("appProperties has { key='key' and value='к1' }"), count("appProperties has { key='key' and value='нет' }"), count("fullText contains 'x'"), Object.keys(Drive.Files.list({ fields: 'files(id)' })), Object.keys(Drive.Files.list({ fields: 'files(id)' }).files[0])];`,
    expected: [
      true,
      ['id', 'webViewLink'],
      DOC,
      true,
      1,
      1,
      1,
      1,
      1,
      0,
      "Error: нет в локальном стенде: запрос Drive «fullText contains 'x'»",
      ['files'],
      ['id'],
    ],
    source: `${DRIVE}/guides/search-files; ${DRIVE}/guides/fields-parameter`,
  },
  {
    name: 'Drive: a file made in a trashed folder is in the trash with it, and no query for others finds it',
    script: `const folder = Drive.Files.create({ name: 'Папка', mimeType: 'application/vnd.google-apps.folder' }); Drive.Files.update({ trashed: true }, folder.id);
      const file = Drive.Files.create({ name: 'Ф', parents: [folder.id] }, Utilities.newBlob('т'), { fields: 'id,trashed,explicitlyTrashed' }), count = (q) => Drive.Files.list({ q }).files.length;
      const inside = [file.trashed, file.explicitlyTrashed, count('trashed = false'), count('trashed = true')];
      Drive.Files.update({ trashed: false }, folder.id); return [...inside, Drive.Files.get(file.id, { fields: 'trashed' }).trashed];`,
    expected: [true, false, 0, 2, false],
    source: `${DRIVE}/reference/rest/v3/files#File.FIELDS.trashed`,
  },
  {
    name: 'Drive: export needs {alt: "media"}; only Docs are exported; content of others is got',
    script: `const blob = Utilities.newBlob([80, 75, 3, 4], '${DOCX}', 'x.docx'); const doc = Drive.Files.create({ name: 'Д', mimeType: '${DOC}' }, blob), raw = Drive.Files.create({ name: 'Ф' }, blob);
      return [/failed with error/.test(tell(() => Drive.Files.export(doc.id, '${DOCX}'))), Drive.Files.export(doc.id, '${DOCX}', { alt: 'media' }).getBytes(), /Docs Editors/.test(tell(() => Drive.Files.export(raw.id, '${DOCX}', { alt: 'media' }))), Drive.Files.get(raw.id, { alt: 'media' }).getBytes().length, raw.mimeType === '${DOCX}'];`,
    expected: [true, [80, 75, 3, 4], true, 4, true],
    source: 'design.md §4; https://developers.google.com/drive/api/reference/rest/v3/files/export',
  },
  {
    name: 'Drive: updates merge, parents move by options, removed files are not found, properties are short',
    script: `const a = Drive.Files.create({ name: 'А', mimeType: 'application/vnd.google-apps.folder' }), f = Drive.Files.create({ name: 'Ф', appProperties: { x: '1' } }, Utilities.newBlob('т'));
      const moved = Drive.Files.update({ name: 'Ф2', appProperties: { y: '2' } }, f.id, null, { addParents: a.id, removeParents: 'root', fields: 'name,parents,appProperties' });
      const refused = tell(() => Drive.Files.update({ parents: [a.id] }, f.id)), long = tell(() => Drive.Files.update({ appProperties: { k: 'я'.repeat(62) } }, f.id));
      const copy = Drive.Files.copy({ name: 'К' }, f.id, { fields: 'id,name' }); Drive.Files.remove(f.id);
      return [moved.name, moved.parents[0] === a.id, moved.appProperties, /not directly writable/.test(refused), /124 bytes/.test(long), copy.name, tell(() => Drive.Files.get(f.id)).replace(f.id, 'ID')];`,
    expected: [
      'Ф2',
      true,
      { x: '1', y: '2' },
      true,
      true,
      'К',
      'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: ID.',
    ],
    source: `${DRIVE}/guides/properties; ${DRIVE}/reference/rest/v3/files/update`,
  },
];

describe('services', () => {
  it.each(CASES)('$name', ({ script, expected }) => {
    expect(valueOf(script)).toEqual(expected);
  });
});
