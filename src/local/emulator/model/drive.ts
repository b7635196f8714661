/** Files on the emulated Drive: kept by the store the host gives, or in memory. */
import type { DriveFile, DriveStore } from '../../host.ts';

/** A Drive that lives as long as its host. */
export function memoryDrive(): DriveStore {
  const files = new Map<string, DriveFile>();
  const contents = new Map<string, Uint8Array>();
  return {
    list: () => [...files.values()],
    content: (id) => contents.get(id),
    put(file, content) {
      files.set(file.id, file);
      if (content) contents.set(file.id, content);
    },
    remove(id) {
      files.delete(id);
      contents.delete(id);
    },
  };
}

/** What one project sees for one person under the scope drive.file: the files it made for that person. */
export interface DriveShelf {
  readonly store: DriveStore;
  readonly owner: string;
  readonly project: string;
}

export function visibleFiles({ store, owner, project }: DriveShelf): DriveFile[] {
  return store.list().filter((file) => file.owner === owner && file.project === project);
}

/** Whether a file lies in the trash, by itself or with a folder above it (Drive API v3, File.trashed). */
export function isTrashed(file: DriveFile, files: readonly DriveFile[]): boolean {
  if (file.trashed) return true;
  return file.parents.some((id) => {
    const parent = files.find((one) => one.id === id);
    return parent !== undefined && isTrashed(parent, files);
  });
}
