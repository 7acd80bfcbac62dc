import { describe, expect, it } from 'vitest';
import type { ImportHost } from '../../../electron/importer/import-host';
import { KeptReader } from '../../../electron/importer/kept-reader';
import type { ImportJob } from '../../../electron/importer/import-job';

const bytes = new Uint8Array([1]);
const refusal = (fileName: string): unknown => ({ ok: false, error: { code: 'told', message: fileName } });

/** A host whose processes answer by the name of the file: with a refusal that names it, an end, or nothing. */
function scriptedHost(ends: (fileName: string, process: number) => boolean = () => false): {
  readonly host: ImportHost;
  readonly log: string[];
} {
  const log: string[] = [];
  let processes = 0;
  const host: ImportHost = {
    start: (events) => {
      processes += 1;
      const number = processes;
      log.push(`start ${number}`);
      return {
        send: ({ fileName }: ImportJob) => {
          log.push(`${number}: ${fileName}`);
          queueMicrotask(() => {
            if (fileName.startsWith('slow')) return;
            if (ends(fileName, number)) events.ended({ outOfMemory: false, detail: 'gone' });
            else if (fileName.startsWith('forged')) events.replied('nonsense');
            else events.replied(refusal(fileName));
          });
        },
        kill: () => log.push(`kill ${number}`),
      };
    },
  };
  return { host, log };
}

async function codes(reader: KeptReader, names: readonly string[]): Promise<readonly string[]> {
  const results = await Promise.all(names.map((fileName) => reader.read({ fileName, bytes })));
  return results.map((result) => (result.ok ? 'ok' : result.error.code));
}

describe('KeptReader', () => {
  it('reads files one after the other in one process', async () => {
    const { host, log } = scriptedHost();
    const reader = new KeptReader({ host });
    expect(await codes(reader, ['a', 'b', 'c'])).toEqual(['told', 'told', 'told']);
    reader.stop();
    expect(log).toEqual(['start 1', '1: a', '1: b', '1: c', 'kill 1']);
  });

  it('replaces a process that forged a reply, was too slow or ended, and loses no other file', async () => {
    const { host, log } = scriptedHost((fileName) => fileName === 'crash');
    const reader = new KeptReader({ host, timeoutMs: 30 });
    expect(await codes(reader, ['a', 'forged', 'b', 'slow', 'crash', 'c'])).toEqual([
      'told',
      'import-crash',
      'told',
      'import-timeout',
      'import-crash',
      'told',
    ]);
    reader.stop();
    expect(log).toEqual([
      ...['start 1', '1: a', '1: forged', 'kill 1'],
      ...['start 2', '2: b', '2: slow', 'kill 2'],
      ...['start 3', '3: crash'],
      ...['start 4', '4: c', 'kill 4'],
    ]);
  });

  it('gives a file a fresh process where an earlier file may have spoilt the one in use', async () => {
    const { host, log } = scriptedHost((fileName, process) => fileName === 'b' && process === 1);
    const reader = new KeptReader({ host });
    expect(await codes(reader, ['a', 'b'])).toEqual(['told', 'told']);
    reader.stop();
    expect(log).toEqual(['start 1', '1: a', '1: b', 'start 2', '2: b', 'kill 2']);
  });

  it('ends a process that nothing was asked of for a while', async () => {
    const { host, log } = scriptedHost();
    const reader = new KeptReader({ host, idleMs: 1 });
    await codes(reader, ['a']);
    await expect.poll(() => log).toEqual(['start 1', '1: a', 'kill 1']);
  });

  it('refuses the file under way as stopped, and reads on when asked again', async () => {
    const { host } = scriptedHost();
    const reader = new KeptReader({ host });
    const slow = reader.read({ fileName: 'slow', bytes });
    await Promise.resolve();
    reader.stop();
    expect(await slow).toMatchObject({ error: { code: 'import-stopped' } });
    expect(await codes(reader, ['a'])).toEqual(['told']);
    reader.stop();
  });
});
