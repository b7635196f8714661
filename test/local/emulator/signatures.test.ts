/** The emulator's table of signatures is the published one, and every member it implements exists there. */
import { describe, expect, it } from 'vitest';
import { CLASSES, ENUMS } from '../../../src/local/emulator/context/signatures.ts';
import { EXTRA } from '../../../src/local/emulator/context/extra-signatures.ts';
import { readSignatures } from './read-signatures.ts';

describe('signatures', () => {
  const published = readSignatures();

  it('are those of @types/google-apps-script', () => {
    const tidy = (table: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(table).map(([name, lines]) => [name, lines.trim()]));
    expect(tidy(CLASSES)).toEqual(tidy(published.classes));
  });

  it('name every enumeration', () => {
    expect(Object.fromEntries(Object.entries(ENUMS).map(([name, values]) => [name, values.split(' ')]))).toEqual(
      published.enums,
    );
  });

  it('differ from the published ones only where that is written down', () => {
    expect(Object.keys(EXTRA).length).toBeGreaterThan(0);
    for (const name of Object.keys(EXTRA)) expect(name in CLASSES || name.startsWith('Drive.')).toBe(true);
  });
});
