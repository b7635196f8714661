/** The folder for this table's papers: made once for a table and a person, found again by its key after an interruption. */
import type { Ports } from '../../ports.ts';

const FOLDER_NAME = 'Наставничество: документы';
/** Property with the folder made for this table by this person; ignored when either differs. */
const FOLDER_KEY = 'documentsFolder';

/** Id of the folder. A folder that was made and not written down is found by the table's id in its own key. */
export function documentsFolder(ports: Ports): string {
  const table = ports.workbook.id();
  const owner = `${table}|${ports.userKey}`;
  const [savedOwner, savedId] = (ports.settings.get(FOLDER_KEY) ?? '').split('||');
  if (savedOwner === owner && savedId !== undefined && ports.files.find(savedId)) return savedId;
  const key = `folder.${table}`;
  const folder = ports.files.findByKey(key) ?? ports.files.createFolder(FOLDER_NAME, key);
  ports.settings.set(FOLDER_KEY, `${owner}||${folder.id}`);
  return folder.id;
}
