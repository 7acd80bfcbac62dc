import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runImport } from '../../../electron/importer/run-import';
import { utilityImportHost } from '../../../electron/importer/utility-host';

/** Stands for Electron's utility process: records how it was started and plays what a test tells it to. */
class FakeUtilityProcess extends EventEmitter {
  readonly stderr = new EventEmitter();
  readonly sent: unknown[] = [];
  killed = false;
  onJob: (child: FakeUtilityProcess) => void = () => undefined;

  postMessage(message: unknown): void {
    this.sent.push(message);
    queueMicrotask(() => this.onJob(this));
  }

  kill(): boolean {
    this.killed = true;
    return true;
  }
}

const electron = vi.hoisted(() => {
  const starts: unknown[][] = [];
  const next: unknown = undefined;
  return { starts, next };
});
vi.mock('electron', () => ({
  utilityProcess: {
    fork: (...args: unknown[]) => {
      electron.starts.push(args);
      return electron.next;
    },
  },
}));

const job = { fileName: 'a.txt', bytes: Uint8Array.from([1, 2]) };
const refusal = { ok: false, error: { code: 'not-text', message: 'Geen tekst.' } };
let child: FakeUtilityProcess;
const run = async (onJob: (child: FakeUtilityProcess) => void): Promise<unknown> => {
  child.onJob = onJob;
  return runImport(job, { host: utilityImportHost('/app/importer.cjs') });
};

beforeEach(() => {
  child = new FakeUtilityProcess();
  electron.next = child;
  electron.starts.length = 0;
});

describe('utilityImportHost', () => {
  it('starts the bundle without the environment and with no output but its last words', async () => {
    await run((process) => process.emit('message', refusal));
    expect(electron.starts).toEqual([
      [
        '/app/importer.cjs',
        [],
        {
          serviceName: 'Codeboom importer',
          stdio: ['ignore', 'ignore', 'pipe'],
          env: { LANG: 'C' },
        },
      ],
    ]);
  });

  it('hands over the job, returns the reply and ends the process', async () => {
    expect(await run((process) => process.emit('message', refusal))).toEqual(refusal);
    expect(child.sent).toEqual([job]);
    expect(child.killed).toBe(true);
  });

  it.each([
    ['an exit with code 1', 1, 'TypeError: unforeseen', 'import-crash'],
    ['the exit of a reading thread without memory', 86, 'ERR_WORKER_OUT_OF_MEMORY', 'import-memory'],
  ])('reports %s', async (_, code, words, expected) => {
    const result = await run((process) => {
      process.stderr.emit('data', Buffer.from(words));
      process.emit('exit', code);
    });
    expect(result).toMatchObject({ error: { code: expected, detail: `exit ${code}: ${words}` } });
  });
});
