/** Drive behind the Files port: under the scope drive.file it sees only what this script made for this person. */
import { UserError } from '../domain/issue.ts';
import type { FileRef, Files, MadeFile, NewFile } from '../ports.ts';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Name of the property with our short key; key and value together must stay under 124 bytes. */
const KEY_PROPERTY = 'mentoringKey';
const FIELDS = 'id, name, webViewLink, trashed';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

function refOf(file: DriveFile): FileRef {
  const id = file.id ?? '';
  return { id, name: file.name ?? '', url: file.webViewLink ?? `https://drive.google.com/open?id=${id}` };
}

function filesService(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const files = Drive?.Files;
  if (!files) throw new Error('The advanced Drive service is not switched on in the manifest');
  return files;
}

/** What to tell when Drive did not make a file. Its own words are localised and technical; they go to the log. */
function refusalOf(error: unknown): UserError {
  const text = error instanceof Error ? error.message : String(error);
  console.error(text);
  if (/storage quota|storageQuota/i.test(text)) {
    return new UserError(
      'files.full',
      'На вашем Google Диске нет места, поэтому документ не создан. Созданное раньше цело. Освободите место и продолжите: сделанное не повторится.',
    );
  }
  if (/too many times for one day|daily limit|quota|rate limit|слишком много раз/i.test(text)) {
    return new UserError(
      'files.limit',
      'Google больше не даёт создавать документы: сработал его суточный или минутный предел. Созданное раньше цело и стоит в списке документов. Подождите несколько минут и нажмите «Продолжить», а если не поможет – продолжите завтра: сделанное не повторится.',
    );
  }
  return new UserError(
    'files.failed',
    'Google не создал документ. Созданное раньше цело и стоит в списке документов. Подождите минуту и нажмите «Продолжить»: сделанное не повторится.',
  );
}

/** Drive as a port. */
export function googleFiles(): Files {
  return {
    createFolder(name, key): FileRef {
      // A folder has no content; the published types demand a Blob where the service takes nothing.
      const createWithoutContent: (resource: DriveFile, content: null, options: object) => DriveFile = (
        filesService() as unknown as { create(resource: DriveFile, content: null, options: object): DriveFile }
      ).create;
      try {
        return refOf(
          createWithoutContent.call(
            filesService(),
            { name, mimeType: FOLDER, appProperties: { [KEY_PROPERTY]: key } },
            null,
            { fields: FIELDS },
          ),
        );
      } catch (error) {
        throw refusalOf(error);
      }
    },

    create(file: NewFile): MadeFile {
      const blob = Utilities.newBlob(Utilities.base64Decode(file.base64), DOCX, `${file.name}.docx`);
      const resource: DriveFile = {
        name: file.convert ? file.name : `${file.name}.docx`,
        mimeType: file.convert ? GOOGLE_DOC : DOCX,
        appProperties: { [KEY_PROPERTY]: file.key },
        ...(file.folderId === undefined ? {} : { parents: [file.folderId] }),
      };
      try {
        const made = filesService().create(resource, blob, { fields: FIELDS });
        return { ...refOf(made), trashed: made.trashed === true };
      } catch (error) {
        throw refusalOf(error);
      }
    },

    find(id): FileRef | undefined {
      try {
        const file = filesService().get(id, { fields: FIELDS });
        return file.trashed ? undefined : refOf(file);
      } catch {
        // Another person's file, another copy's file and a deleted one all answer "not found" under drive.file.
        return undefined;
      }
    },

    findByKey(key): FileRef | undefined {
      const list = filesService().list({
        q: `appProperties has { key='${KEY_PROPERTY}' and value='${key}' } and trashed = false`,
        fields: `files(${FIELDS})`,
      });
      const found = list.files?.[0];
      return found ? refOf(found) : undefined;
    },

    exportDocx(id): string | undefined {
      // Without {alt: 'media'} the live service refuses, although the published types know two arguments.
      const exportWithMedia: (id: string, mime: string, options: object) => unknown = filesService().export;
      try {
        const blob = exportWithMedia.call(filesService(), id, DOCX, { alt: 'media' }) as GoogleAppsScript.Base.Blob;
        return Utilities.base64Encode(blob.getBytes());
      } catch (error) {
        console.error(error instanceof Error ? error.message : String(error));
        return undefined;
      }
    },
  };
}
