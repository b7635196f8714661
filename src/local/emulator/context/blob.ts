/** Blob: bytes with a name and a type. Content is kept as base64, so that it crosses the bridge as it is. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';

export interface BlobState {
  base64: string;
  type: string | null;
  name: string | null;
}

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function encoded(text: string, charset: string): string {
  return call('encode', text, charset) as string;
}

export function blobText(blob: BlobState, charset: string): string {
  return call('decode', blob.base64, charset) as string;
}

/** A blob of text or of base64 content. */
export function makeBlob(source: {
  text?: string;
  base64?: string;
  type?: string | null;
  name?: string | null;
}): object {
  const base64 = source.base64 ?? encoded(source.text ?? '', 'UTF-8');
  return make('Blob', { base64, type: source.type ?? null, name: source.name ?? null });
}

export function defineBlob(): void {
  defineClass<BlobState>('Base.Blob', 'Blob', {
    getBytes: (blob) => fromBase64(blob.base64) ?? [],
    setBytes: (blob, bytes: readonly number[]) => {
      blob.base64 = toBase64(bytes);
    },
    getContentType: (blob) => blob.type,
    setContentType: (blob, type: string | null) => {
      blob.type = type;
    },
    setContentTypeFromExtension: (blob) => {
      const extension = /\.([^.]+)$/.exec(blob.name ?? '')?.[1]?.toLowerCase() ?? '';
      blob.type = TYPES[extension] ?? 'application/octet-stream';
    },
    getName: (blob) => blob.name,
    setName: (blob, name: string) => {
      blob.name = name;
    },
    getDataAsString: (blob, charset?: string) => blobText(blob, charset ?? 'UTF-8'),
    setDataFromString: (blob, text: string, charset?: string) => {
      blob.base64 = encoded(text, charset ?? 'UTF-8');
    },
    copyBlob: (blob) => make('Blob', { ...blob }),
    getBlob: (blob) => make('Blob', blob),
    isGoogleType: () => false,
    getAs: (blob, type: string) => {
      if (type !== blob.type) throw exception(`Converting from ${blob.type ?? ''} to ${type} is not supported.`);
      return make('Blob', { ...blob });
    },
  });
}
