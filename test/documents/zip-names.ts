/** Names of the files in an archive, for tests. */
import PizZip from 'pizzip';

export function namesOf(archive: Uint8Array): string[] {
  return Object.keys(new PizZip(archive).files);
}
