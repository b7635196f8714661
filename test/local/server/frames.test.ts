/** `google.script` comes before the add-on's own scripts, whatever its HTML looks like. */
import { expect, it } from 'vitest';
import { createFrames, withShim } from '../../../src/local/server/frames.ts';

const SHIM = '<meta charset="utf-8"><script>SHIM</script>';

it.each([
  [
    '<!doctype html><html lang="ru"><head><title>а</title></head></html>',
    `<!doctype html><html lang="ru"><head>${SHIM}<title>а</title></head></html>`,
  ],
  [
    '<!DOCTYPE html>\n<html>\n<head data-x="1"><script>own</script>',
    `<!DOCTYPE html>\n<html>\n<head data-x="1">${SHIM}<script>own</script>`,
  ],
  ['<p>без головы</p>', `<!doctype html>${SHIM}<p>без головы</p>`],
  ['<html><body>', `<!doctype html><html>${SHIM}<body>`],
  ['<header>не head</header>', `<!doctype html>${SHIM}<header>не head</header>`],
  ['', `<!doctype html>${SHIM}`],
])('%s', (html, expected) => {
  expect(withShim(html, 'SHIM')).toBe(expected);
});

it('gives every frame a name of its own that cannot be guessed', () => {
  const frames = createFrames('SHIM');
  const [first, second] = frames.publish([
    { kind: 'sidebar', title: 'а', html: '1' },
    { kind: 'dialog', title: 'б', html: '2', width: 10 },
  ]);
  expect(first).toMatchObject({
    kind: 'sidebar',
    title: 'а',
    frame: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
  expect(second).toMatchObject({ kind: 'dialog', width: 10 });
  expect(frames.html((first as { frame: string }).frame)).toContain('>1');
  expect(frames.html('other')).toBeUndefined();
});
