/** The panel names each press, and keeps the name while what is given is the same and no answer has come. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/commands/rpc.ts';
import { call } from '../../src/sidebar/server.ts';

let answer: Reply | 'lost';
const presses: string[] = [];

class Runner {
  private readonly got: (reply: Reply) => void;
  private readonly lost: (error: Error) => void;
  constructor(got: (reply: Reply) => void = () => undefined, lost: (error: Error) => void = () => undefined) {
    this.got = got;
    this.lost = lost;
  }
  withSuccessHandler(got: (reply: Reply) => void): Runner {
    return new Runner(got, this.lost);
  }
  withFailureHandler(lost: (error: Error) => void): Runner {
    return new Runner(this.got, lost);
  }
  callCommand(_name: string, _input: unknown, press: string): void {
    presses.push(press);
    if (answer === 'lost') this.lost(new Error('NetworkError'));
    else this.got(answer);
  }
}

const refusal = (code: string): Reply => ({ ok: false, code, message: code, issues: [] });
const give = (fullName: string): Promise<unknown> =>
  call('saveRecord', { sheet: 'staff', code: '', values: { fullName } }).catch(() => undefined);

beforeEach(() => {
  vi.stubGlobal('google', { script: { run: new Runner() } });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  presses.length = 0;
});

it.each(['lost', refusal('bug'), refusal('table.busy')] as const)('keeps the name after %j', async (failure) => {
  answer = failure;
  await give('Ли Анна');
  await give('Ли Анна');
  answer = { ok: true, value: null };
  await give('Ли Анна');
  expect(new Set(presses).size).toBe(1);
});

it('gives another name to another wish, after an answer, and after the table told that the first one is carried out', async () => {
  answer = 'lost';
  await give('Ли Анна');
  await give('Ли Вера');
  answer = refusal('press.finished');
  await give('Ли Анна');
  answer = { ok: true, value: null };
  await give('Ли Анна');
  await give('Ли Анна');
  expect(presses[2]).toBe(presses[0]);
  expect(new Set(presses).size).toBe(4);
});
