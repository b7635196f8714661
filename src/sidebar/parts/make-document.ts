/** Makes one paper: data and template from the server, filled here, stored by one call (names) or saved to the computer (codes). */
import { fillTemplate, type Doubt } from '../../documents/fill.ts';
import type { ListedIssue } from '../../commands/check-records.ts';
import { call } from '../server.ts';

/** What is asked of the server. */
export interface DocumentRequest {
  readonly kind: string;
  readonly codes: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

export type MadeDocument =
  | { readonly made: false; readonly issues: readonly ListedIssue[] }
  | {
      readonly made: true;
      readonly issues: readonly ListedIssue[];
      readonly code: string;
      readonly url: string;
      /** Declined forms to look at before signing, each once. */
      readonly doubts: readonly Doubt[];
    };

/** Doubts without repeats: the same name stands in several places of a paper. */
export function eachOnce(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>();
  return doubts.filter(({ form, inCase }) => {
    const key = `${inCase} ${form}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Bytes as base64; in parts, because a call cannot take a hundred thousand arguments. */
export function toBase64(bytes: Uint8Array): string {
  const PART = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += PART) binary += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(binary);
}

/** Bytes of a base64 text. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Makes the paper; with `made: false` nothing was created and the issues say why. */
export async function makeDocument(request: DocumentRequest): Promise<MadeDocument> {
  const input = { kind: request.kind, codes: [...request.codes], inputs: { ...request.inputs } };
  const prepared = await call('prepareDocument', input);
  if (!prepared.ready) return { made: false, issues: prepared.issues };
  const doubts: Doubt[] = [];
  const filled = fillTemplate(fromBase64(prepared.template), prepared.data, (doubt) => doubts.push(doubt));
  const stored = await call('storeDocument', {
    ...input,
    key: prepared.key,
    fileName: prepared.fileName,
    base64: toBase64(filled),
  });
  return { made: true, issues: prepared.issues, code: stored.code, url: stored.url, doubts: eachOnce(doubts) };
}
