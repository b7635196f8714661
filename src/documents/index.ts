/** Documents for use cases: the list and how to find one. */
import type { DocumentKind } from './define.ts';
import { documentKinds } from './kinds/index.ts';

export { documentKinds };

/** The document with this number of the register. */
export function documentById(id: string): DocumentKind | undefined {
  return documentKinds.find((kind) => kind.id === id);
}
