import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { answerRequests, isTrustedSender, tell, type Handlers } from '../../../electron/main/ipc/handle';
import { requestChannels } from '../../../shared/ipc/channels';
import { requests } from '../../../shared/ipc/contract';
import { fail, ok } from '../../../shared/lib/result';
import { recorded } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

const OWN = 'app://codeboom/index.html';
const reached: string[] = [];
const handlers = Object.fromEntries(
  requestChannels.map((channel) => [
    channel,
    async () => {
      reached.push(channel);
      if (channel === 'history:undo') throw new Error('a bug in the handler');
      if (channel === 'history:redo')
        return fail('disk-full', 'The disk is full.', "ENOSPC, open 'Yasmina/data'");
      return ok(channel);
    },
  ]),
  // One answer serves for every channel here; what each answers is the handlers' own affair.
) as unknown as Handlers;
answerRequests(handlers);

async function ask(channel: string, frame: unknown, args: unknown): Promise<unknown> {
  return recorded.handled.get(channel)?.({ senderFrame: frame }, args);
}

const ownFrame = { url: OWN, parent: null };

/** Wrong for every channel of the contract, whatever it takes. */
const WRONG: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  Number.NaN,
  '',
  'x',
  '../../etc/passwd',
  true,
  false,
  [],
  [undefined],
  ['x'],
  {},
  { extra: 1 },
  { id: 5 },
  { id: null },
  { id: ['x'] },
  { id: { $gt: '' } },
  { id: 'x', extra: 1 },
  { id: 'x', path: '/etc/passwd' },
  { name: '', coder: 'Noor' },
  { name: 'x'.repeat(201), coder: 'Noor' },
  { name: 'Haven', coder: 'Noor', folder: '/tmp' },
  { document: 7 },
  { format: 'docx' },
  { format: 'csv', scope: { where: '1=1' } },
  { type: 'no-such-command', payload: {} },
  { type: 'constructor', payload: {} },
  { type: 'name-study', payload: { name: 5 } },
  { type: 'name-study', payload: { name: 'x' }, by: 'daan' },
  { passphrase: 'short' },
  { participant: 'p1', names: 'Fatima' },
  JSON.parse('{"__proto__":{"id":"x"}}'),
  new Date(0),
  new Map([['id', 'x']]),
  new Uint8Array(4),
];

describe('requests from the window', () => {
  it('are answered on every channel of the contract and on no other', () => {
    expect([...recorded.handled.keys()]).toEqual([...requestChannels]);
    expect(Object.keys(requests)).toEqual([...requestChannels]);
  });

  it.each([
    ['of a frame that is gone', null],
    ['of a page inside the page', { url: OWN, parent: { url: OWN, parent: null } }],
    ['of another page', { url: 'https://example.org/index.html', parent: null }],
    ['of a file', { url: 'file:///index.html', parent: null }],
    ['of an empty page', { url: 'about:blank', parent: null }],
    ['of a look-alike host', { url: 'app://codeboom.example/index.html', parent: null }],
    ['of a host behind our name', { url: 'app://codeboom@example/index.html', parent: null }],
    ['of our name with a port', { url: 'app://codeboom:80/index.html', parent: null }],
    ['of our host under another scheme', { url: 'https://codeboom/index.html', parent: null }],
    ['of a blob', { url: 'blob:app://codeboom/0b6d', parent: null }],
    ['of nowhere', { url: '', parent: null }],
  ])('%s are refused on every channel', async (_case, frame) => {
    reached.length = 0;
    for (const channel of requestChannels) {
      expect(await ask(channel, frame, undefined)).toEqual({
        ok: false,
        error: { code: 'not-allowed', message: 'This request did not come from Codeboom’s own window.' },
      });
    }
    expect(reached).toEqual([]);
  });

  it.each(requestChannels)(
    `with any of ${WRONG.length} wrong payloads are refused on %s`,
    async (channel) => {
      reached.length = 0;
      for (const args of WRONG) {
        expect([args, await ask(channel, ownFrame, args)]).toEqual([
          args,
          {
            ok: false,
            error: {
              code: 'bad-request',
              message: 'Codeboom could not carry that out. Nothing was changed.',
            },
          },
        ]);
      }
      expect(reached).toEqual([]);
    },
  );

  it('from the own page’s top frame reach the handler', async () => {
    expect(await ask('app:state', ownFrame, undefined)).toEqual({ ok: true, value: 'app:state' });
    expect(await ask('merge:apply', ownFrame, { id: 'x' })).toEqual({ ok: true, value: 'merge:apply' });
  });

  it('are answered even when a handler has a bug, with a sentence', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await ask('history:undo', ownFrame, undefined)).toEqual({
      ok: false,
      error: {
        code: 'internal',
        message: 'Something went wrong inside Codeboom. What was saved is safe. Try again.',
      },
    });
    expect(printed).toHaveBeenCalledOnce();
    printed.mockRestore();
  });

  it('are answered without the details of an error, which hold paths', async () => {
    expect(await ask('history:redo', ownFrame, undefined)).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'The disk is full.' },
    });
  });

  it('never hold a path: no channel takes a field of that name', () => {
    const shapes = requestChannels.map((channel) =>
      JSON.stringify(z.toJSONSchema(requests[channel].args, { unrepresentable: 'any' })),
    );
    expect(shapes.filter((shape) => /"(path|folder|directory)"/.test(shape))).toEqual([]);
  });

  it('are trusted by their frame alone', () => {
    // What Electron hands over has more fields; these are the ones that decide.
    const trusted = isTrustedSender as (event: { senderFrame: unknown }) => boolean;
    expect(trusted({ senderFrame: ownFrame })).toBe(true);
    expect(trusted({ senderFrame: { url: 'app://codeboom/', parent: null } })).toBe(true);
    expect(trusted({ senderFrame: null })).toBe(false);
  });

  it('leave a window that is closing alone', () => {
    const sent: unknown[] = [];
    const contents = (gone: boolean): Electron.WebContents =>
      // The two members that `tell` uses.
      ({
        isDestroyed: () => gone,
        send: (...args: unknown[]) => sent.push(args),
      }) as unknown as Electron.WebContents;
    tell(contents(true), 'menu:chosen', { command: 'undo' });
    tell(contents(false), 'menu:chosen', { command: 'redo' });
    expect(sent).toEqual([['menu:chosen', { command: 'redo' }]]);
  });
});
