import { beforeAll, describe, expect, it, vi } from 'vitest';
import { eventChannels, requestChannels } from '../../../shared/ipc/channels';
import { recorded } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

interface Exposed {
  readonly request: (channel: string, args?: unknown) => Promise<unknown>;
  readonly on: (channel: string, listener: (...args: unknown[]) => void) => () => void;
}

let exposed: Exposed;
beforeAll(async () => {
  await import('../../../electron/preload/preload');
  // What the preload script exposed; the next test looks at all of it.
  exposed = recorded.exposed.get('codeboom') as Exposed;
});

describe('what the page can reach', () => {
  it('is two functions and nothing else', () => {
    expect([...recorded.exposed.keys()]).toEqual(['codeboom']);
    expect(Object.entries(exposed).map(([name, value]) => [name, typeof value])).toEqual([
      ['request', 'function'],
      ['on', 'function'],
    ]);
  });

  it('passes on the channels of the contract and refuses every other name', async () => {
    for (const channel of requestChannels) expect(await exposed.request(channel, 7)).toBe('answer');
    expect(recorded.invoked).toEqual(requestChannels.map((channel) => [channel, 7]));
    for (const name of ['', 'shell:open', 'app:state ', '__proto__', 'constructor', ...eventChannels]) {
      await expect(exposed.request(name)).rejects.toThrow(`no such request: ${name}`);
      if (!eventChannels.some((known) => known === name)) {
        expect(() => exposed.on(name, () => undefined)).toThrow(`no such event: ${name}`);
      }
    }
    expect(recorded.invoked).toHaveLength(requestChannels.length);
  });

  it('hears what is told without the event that told it, until it stops listening', () => {
    const heard: unknown[] = [];
    const stop = exposed.on('study:saved', (...args) => heard.push(args));
    const [listener] = recorded.listeners.get('study:saved') ?? [];
    // Recorded listeners take what Electron gives them: the event and the payload.
    const tell = listener as unknown as (event: unknown, payload: unknown) => void;
    tell({ sender: 'Electron' }, { seq: 1 });
    stop();
    expect([heard, recorded.listeners.get('study:saved')]).toEqual([[[{ seq: 1 }]], []]);
  });
});
