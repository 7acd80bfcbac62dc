import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../../electron/main/desk';
import { searchHandlers } from '../../../../electron/main/handlers/search-handlers';
import { RecentStudies } from '../../../../electron/main/recent-studies';
import type { SearchJob } from '../../../../electron/search/search-messages';
import type { StartThread } from '../../../../electron/search/search-thread';
import { expectOk } from '../../../../shared/lib/result';

let folder: string;
let desk: Desk;
let told: string[];

/** Notes what threads are told, and never answers; what a real one answers is tested where it is. */
const start: StartThread = () => {
  told.push('start');
  return { send: (job: SearchJob) => told.push(job.kind), kill: () => told.push('kill') };
};

beforeEach(async () => {
  told = [];
  folder = await mkdtemp(join(tmpdir(), 'codeboom-search-'));
  desk = new Desk(
    { userData: join(folder, 'data'), sample: '', importer: '' },
    new RecentStudies(folder),
    () => undefined,
  );
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const asked = {
  use: 'box',
  query: { kind: 'words', terms: ['haven'], whole: false },
  filter: {},
  unit: 'hit',
  first: 10,
} as const;

describe('searching the study on the desk', () => {
  it('is refused with a sentence while none is open', async () => {
    const handlers = searchHandlers(desk, start);
    const answers = await Promise.all([
      handlers['search:prepare'](undefined),
      handlers['search:text'](asked),
      handlers['search:hits']({ search: 1, from: 0, count: 1 }),
      handlers['search:ranges']({ search: 1 }),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual(
      Array(4).fill('no-study'),
    );
    expect(told).toEqual([]);
  });

  it('holds texts from the first search until the study is closed, and answers those who wait', async () => {
    const handlers = searchHandlers(desk, start);
    expectOk(await desk.create(join(folder, 'a.codeboom'), 'A', 'Noor'));
    expectOk(await handlers['search:prepare'](undefined));
    const waiting = handlers['search:text'](asked);
    expectOk(await handlers['search:stop']({ use: 'box' }));
    expect(told).toEqual(['start', 'find', 'forget']);
    await desk.close();
    expect(await waiting).toEqual({ ok: true, value: null });
    expect(told.at(-1)).toBe('kill');
    expectOk(await desk.create(join(folder, 'b.codeboom'), 'B', 'Noor'));
    expectOk(await handlers['search:prepare'](undefined));
    expect(told.slice(3)).toEqual(['kill', 'start']);
  });
});
