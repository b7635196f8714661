/** The advanced Drive service: Drive.Files. */
import { call } from './bridge.ts';
import { type BlobState, makeBlob } from './blob.ts';
import { defineClass } from './define.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { kindOf, stateOf } from './objects.ts';

type Options = Readonly<Record<string, unknown>>;

function media(blob: unknown): BlobState | null {
  if (blob === undefined || blob === null) return null;
  const { base64, type, name } = stateOf<BlobState>(blob);
  return { base64, type, name };
}

function blobOf(found: unknown): object {
  const { base64, type, name } = found as BlobState;
  return makeBlob({ base64, type, name });
}

/** Resources are plain objects; a service object among them would be lost on the way. */
function resource(given: object): object {
  for (const value of Object.values(given))
    if (kindOf(value) !== undefined || typeof value === 'function')
      throw exception('Invalid resource: it must be a plain object.');
  return given;
}

export function defineDrive(): void {
  defineClass('Drive.Drive', 'Drive', { newFile: () => ({}) }, () => ({ Files: make('Files', {}) }));
  defineClass('Drive.Files', 'Drive.Files', {
    create: (_state, given: object, blob?: unknown, options?: Options) =>
      call('driveCreate', resource(given), media(blob), options ?? null),
    get: (_state, id: string, options?: Options) => {
      const found = call('driveGet', id, options ?? null) as { $blob?: unknown };
      return found.$blob ? blobOf(found.$blob) : found;
    },
    list: (_state, options?: Options) => call('driveList', options ?? null),
    update: (_state, given: object, id: string, blob?: unknown, options?: Options) =>
      call('driveUpdate', resource(given), id, media(blob), options ?? null),
    copy: (_state, given: object, id: string, options?: Options) =>
      call('driveCopy', resource(given), id, options ?? null),
    export: (_state, id: string, type: string, options?: Options) =>
      blobOf(call('driveExport', id, type, options ?? null)),
    remove: (_state, id: string) => {
      call('driveRemove', id);
    },
  });
}
