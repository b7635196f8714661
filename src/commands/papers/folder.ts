/** The folder for this table's papers: made once for a table and a person, found again by its key after an interruption. */
import { UserError } from '../../domain/issue.ts';
import type { FileRef, NewFile, Ports } from '../../ports.ts';

const FOLDER_NAME = 'Наставничество: документы';
/** Property with the folder made for this table by this person; ignored when either differs. */
const FOLDER_KEY = 'documentsFolder';

const ownerOf = (ports: Ports): string => `${ports.workbook.id()}|${ports.userKey}`;

/** Id of the folder. It is looked at once a day: every other paper of the day costs one call of Drive, not two. */
function documentsFolder(ports: Ports): string {
  const [owner, id = '', seenOn] = (ports.settings.get(FOLDER_KEY) ?? '').split('||');
  if (owner !== ownerOf(ports) || id === '') return openFolder(ports);
  if (seenOn === ports.today) return id;
  if (!ports.files.find(id)) return openFolder(ports);
  remember(ports, id);
  return id;
}

function remember(ports: Ports, id: string): void {
  ports.settings.set(FOLDER_KEY, `${ownerOf(ports)}||${id}||${ports.today}`);
}

/** A folder that was made and not written down is found by the table's id in its own key. */
function openFolder(ports: Ports): string {
  const key = `folder.${ports.workbook.id()}`;
  const { id } = ports.files.findByKey(key) ?? ports.files.createFolder(FOLDER_NAME, key);
  remember(ports, id);
  return id;
}

/**
 * Makes a file in the folder. Drive refuses a folder that was deleted, and takes one that lies in the trash: the file then
 * lies there with it and says so (Drive API v3, File.trashed: "either explicitly or from a trashed parent folder"), and would
 * be gone in thirty days. In both cases another folder is opened and the file made there.
 * @throws UserError as `Files.create` does.
 */
export function createInFolder(ports: Ports, file: Omit<NewFile, 'folderId'>): FileRef {
  const folderId = documentsFolder(ports);
  try {
    const made = ports.files.create({ ...file, folderId });
    if (!made.trashed) return made;
  } catch (error) {
    // The words of Drive are not read: whether the folder is still there tells.
    const failed = error instanceof UserError && error.code === 'files.failed';
    if (!failed || ports.files.find(folderId)) throw error;
  }
  return ports.files.create({ ...file, folderId: openFolder(ports) });
}
