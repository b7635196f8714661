/** Order of test files: those that take long go first, so that no worker is left with one of them at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders and files of a minute each; without a record of earlier runs (a clean clone) vitest would go by size of file. */
const LONG = ['/test/sweep/', '/test/browser/', '/hostile-workbooks.', '/papers-'];

const place = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((part) => moduleId.includes(part));
  return at < 0 ? LONG.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.sort((one, other) => place(one) - place(other));
  }
}
