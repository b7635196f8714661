/** All default templates, in the order of the register. */
import { assignment } from './d-06-assignment.ts';
import type { Template } from './page.ts';

export const templates: readonly Template[] = [assignment];
