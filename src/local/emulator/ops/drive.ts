/** The advanced Drive service, v3: what the scope drive.file shows of it. */
import { randomBytes } from 'node:crypto';
import type { DriveFile } from '../../host.ts';
import { isTrashed, visibleFiles } from '../model/drive.ts';
import { matchesQuery, parseQuery } from '../model/drive-query.ts';
import { ApiError, NotEmulated, ServiceError } from '../model/service-error.ts';
import type { Desk, Operations } from './desk.ts';

const GOOGLE = 'application/vnd.google-apps.';
const FOLDER = `${GOOGLE}folder`;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Key and value of an app property together, bytes of UTF-8 (Drive API, "Add custom file properties"). */
const PROPERTY_BYTES = 124;
const MOST_PROPERTIES = 30;
const ROOT = 'root';

type Resource = Readonly<Record<string, unknown>>;
interface Media {
  readonly base64: string;
  readonly type: string | null;
}
type Options = Readonly<Record<string, unknown>>;

function fail(method: string, reason: string): never {
  throw new ApiError(`API call to drive.files.${method} failed with error: ${reason}`);
}

function find(desk: Desk, method: string, id: string): DriveFile {
  const file = visibleFiles(desk.drive).find((one) => one.id === id);
  if (!file) fail(method, `File not found: ${id}.`);
  return file;
}

function linkOf(file: DriveFile): string {
  if (file.mimeType === FOLDER) return `https://drive.google.com/drive/folders/${file.id}`;
  if (file.mimeType === `${GOOGLE}document`) return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
  if (file.mimeType === `${GOOGLE}spreadsheet`)
    return `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}

function allFields(desk: Desk, file: DriveFile): Record<string, unknown> {
  const content = desk.drive.store.content(file.id);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [...file.parents],
    ...(Object.keys(file.appProperties).length > 0 ? { appProperties: { ...file.appProperties } } : {}),
    createdTime: file.createdTime,
    modifiedTime: file.createdTime,
    trashed: isTrashed(file, visibleFiles(desk.drive)),
    explicitlyTrashed: file.trashed,
    webViewLink: linkOf(file),
    ownedByMe: true,
    capabilities: { canEdit: true, canDelete: true, canShare: true, canTrash: true },
    ...(content && !file.mimeType.startsWith(GOOGLE) ? { size: String(content.length) } : {}),
  };
}

const USUAL = ['kind', 'id', 'name', 'mimeType'];

/** Names of a `fields` text at its top level: `id, files(id,name)` → id and files with what stands in its brackets. */
function fieldNames(fields: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const found of fields.matchAll(/([A-Za-z*]+)(?:\/([A-Za-z*]+)|\(([^)]*)\))?/g))
    names.set(found[1] ?? '', found[2] ?? found[3] ?? '*');
  return names;
}

/** A file with the fields asked for; kind, id, name and mimeType when none are (behaviour 30). */
function shown(desk: Desk, file: DriveFile, method: string, fields: unknown): Record<string, unknown> {
  const all = allFields(desk, file);
  const names = typeof fields === 'string' ? [...fieldNames(fields).keys()] : USUAL;
  if (names.includes('*')) return all;
  const result: Record<string, unknown> = {};
  for (const name of names) {
    if (name in all) result[name] = all[name];
    else if (!KNOWN_ABSENT.has(name)) fail(method, `Invalid field selection ${name}`);
  }
  return result;
}

/** Fields of a file that exist in the API and that the emulator leaves out. */
const KNOWN_ABSENT = new Set(
  'appProperties description starred properties spaces version webContentLink iconLink hasThumbnail viewedByMe permissions shared owners size md5Checksum originalFilename fileExtension thumbnailLink lastModifyingUser exportLinks'.split(
    ' ',
  ),
);

function mergedProperties(
  method: string,
  old: Readonly<Record<string, string>>,
  change: unknown,
): Record<string, string> {
  const next = { ...old };
  for (const [key, value] of Object.entries((change ?? {}) as Record<string, unknown>)) {
    if (value === null) delete next[key];
    else if (Buffer.byteLength(key + String(value), 'utf8') > PROPERTY_BYTES)
      fail(method, `The limit for the length of key and value of a property is ${PROPERTY_BYTES} bytes.`);
    else next[key] = String(value);
  }
  if (Object.keys(next).length > MOST_PROPERTIES)
    fail(method, `The limit of ${MOST_PROPERTIES} properties has been exceeded.`);
  return next;
}

function checkParents(desk: Desk, method: string, parents: readonly string[]): void {
  if (parents.length > 1) fail(method, 'A file cannot be placed in more than one folder.');
  for (const parent of parents)
    if (parent !== ROOT && find(desk, method, parent).mimeType !== FOLDER)
      fail(method, 'The specified parent is not a folder.');
}

/** Type a new file gets; a Google Doc keeps the .docx it was imported from. */
function typeFor(method: string, resource: Resource, media: Media | null): string {
  const wanted = resource['mimeType'];
  const given = media?.type ?? undefined;
  if (typeof wanted !== 'string') return given ?? 'application/octet-stream';
  if (wanted === `${GOOGLE}document` && media && given !== DOCX)
    throw new NotEmulated(
      `нет в локальном стенде: Drive.Files.${method} с преобразованием из ${given ?? 'неизвестного типа'}`,
    );
  return wanted;
}

function put(desk: Desk, file: DriveFile, media: Media | null): DriveFile {
  try {
    desk.drive.store.put(file, media ? Buffer.from(media.base64, 'base64') : undefined);
  } catch (error) {
    // The store's disk is full or closed: the script meets an error of the service, as it would on Google.
    throw new ServiceError(error instanceof Error ? error.message : String(error));
  }
  return file;
}

function create(desk: Desk, resource: Resource, media: Media | null, options: Options | null): unknown {
  const parents = (resource['parents'] as readonly string[] | undefined) ?? [ROOT];
  checkParents(desk, 'create', parents);
  const file: DriveFile = {
    id: `1${randomBytes(24).toString('base64url')}`,
    name: typeof resource['name'] === 'string' ? resource['name'] : 'Untitled',
    mimeType: typeFor('create', resource, media),
    parents,
    appProperties: mergedProperties('create', {}, resource['appProperties']),
    createdTime: new Date(desk.now()).toISOString(),
    trashed: false,
    owner: desk.drive.owner,
    project: desk.drive.project,
  };
  return shown(desk, put(desk, file, media), 'create', options?.['fields']);
}

function list(desk: Desk, options: Options | null): unknown {
  const conditions = parseQuery(typeof options?.['q'] === 'string' ? options['q'] : '');
  const visible = visibleFiles(desk.drive);
  const all = visible.filter((file) => matchesQuery({ ...file, trashed: isTrashed(file, visible) }, conditions));
  const size = typeof options?.['pageSize'] === 'number' ? options['pageSize'] : 100;
  const start = typeof options?.['pageToken'] === 'string' ? Number(options['pageToken']) : 0;
  const page = all.slice(start, start + size);
  const fields = typeof options?.['fields'] === 'string' ? fieldNames(options['fields']) : undefined;
  const ofFile = fields === undefined || fields.has('*') ? undefined : fields.get('files');
  const files = page.map((file) => shown(desk, file, 'list', fields?.has('*') ? '*' : ofFile));
  const answer: Record<string, unknown> = { kind: 'drive#fileList', incompleteSearch: false, files };
  if (start + size < all.length) answer['nextPageToken'] = String(start + size);
  if (fields === undefined || fields.has('*')) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([name]) => fields.has(name)));
}

function update(desk: Desk, resource: Resource, id: string, media: Media | null, options: Options | null): unknown {
  const old = find(desk, 'update', id);
  if ('parents' in resource)
    fail(
      'update',
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  const names = (key: string): string[] => (typeof options?.[key] === 'string' ? String(options[key]).split(',') : []);
  const parents = [...old.parents.filter((one) => !names('removeParents').includes(one)), ...names('addParents')];
  checkParents(desk, 'update', parents);
  const file: DriveFile = {
    ...old,
    parents,
    name: typeof resource['name'] === 'string' ? resource['name'] : old.name,
    trashed: typeof resource['trashed'] === 'boolean' ? resource['trashed'] : old.trashed,
    appProperties: mergedProperties('update', old.appProperties, resource['appProperties']),
  };
  return shown(desk, put(desk, file, media), 'update', options?.['fields']);
}

function copy(desk: Desk, resource: Resource, id: string, options: Options | null): unknown {
  const source = find(desk, 'copy', id);
  const content = desk.drive.store.content(id);
  const media = content ? { base64: Buffer.from(content).toString('base64'), type: null } : null;
  const made = {
    ...source,
    id: `1${randomBytes(24).toString('base64url')}`,
    name: typeof resource['name'] === 'string' ? resource['name'] : `Copy of ${source.name}`,
    parents: (resource['parents'] as readonly string[] | undefined) ?? source.parents,
    appProperties: mergedProperties('copy', source.appProperties, resource['appProperties']),
    createdTime: new Date(desk.now()).toISOString(),
  };
  checkParents(desk, 'copy', made.parents);
  return shown(desk, put(desk, made, media), 'copy', options?.['fields']);
}

function exported(desk: Desk, id: string, type: string, options: Options | null): unknown {
  const file = find(desk, 'export', id);
  // Without it the live service answers the export as if it were JSON, and fails (design.md §4).
  if (options?.['alt'] !== 'media') fail('export', 'Empty response: pass {alt: "media"} as the third argument.');
  if (!file.mimeType.startsWith(GOOGLE) || file.mimeType === FOLDER)
    fail('export', 'Export only supports Docs Editors files.');
  if (type !== DOCX) throw new NotEmulated(`нет в локальном стенде: Drive.Files.export в ${type}`);
  const content = desk.drive.store.content(id);
  if (!content) fail('export', `File not found: ${id}.`);
  return { base64: Buffer.from(content).toString('base64'), type, name: file.name };
}

function get(desk: Desk, id: string, options: Options | null): unknown {
  const file = find(desk, 'get', id);
  if (options?.['alt'] !== 'media') return shown(desk, file, 'get', options?.['fields']);
  if (file.mimeType.startsWith(GOOGLE))
    fail('get', 'Only files with binary content can be downloaded. Use Export with Docs Editors files.');
  const content = desk.drive.store.content(id) ?? new Uint8Array();
  return { $blob: { base64: Buffer.from(content).toString('base64'), type: file.mimeType, name: file.name } };
}

/** A removed file is forgotten; a store that cannot forget keeps it where nobody sees it. */
function remove(desk: Desk, id: string): void {
  const file = find(desk, 'delete', id);
  for (const child of visibleFiles(desk.drive)) if (child.parents.includes(id)) remove(desk, child.id);
  if (desk.drive.store.remove) desk.drive.store.remove(id);
  else desk.drive.store.put({ ...file, trashed: true, owner: '', project: '' });
}

export const DRIVE_OPERATIONS: Operations = {
  driveCreate: create,
  driveGet: get,
  driveList: list,
  driveUpdate: update,
  driveCopy: copy,
  driveExport: exported,
  driveRemove: remove,
};
