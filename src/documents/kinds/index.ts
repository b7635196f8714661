/** All documents the add-on makes, in the order of the register. */
import type { DocumentKind } from '../define.ts';
import { assignment } from './d-06-assignment.ts';

export const documentKinds: readonly DocumentKind[] = [assignment];
