import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecentStudies } from '../../../electron/main/recent-studies';

let userData = '';
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'codeboom-recent-'));
});
afterEach(() => rm(userData, { recursive: true, force: true }));

const loaded = async (): Promise<RecentStudies> => {
  const recent = new RecentStudies(userData);
  await recent.load();
  return recent;
};

describe('recent studies', () => {
  it('are there after a restart, newest first, each once', async () => {
    const first = await loaded();
    await first.remember('Haven', '/studies/haven.codeboom', '2026-03-01T10:00:00.000Z');
    await first.remember('Kade', '/studies/kade.codeboom', '2026-03-02T10:00:00.000Z');
    await first.remember('Haven 2', '/studies/haven.codeboom', '2026-03-03T10:00:00.000Z');
    const again = await loaded();
    expect(again.list().map(({ id: _id, ...shown }) => shown)).toEqual([
      { name: 'Haven 2', folder: 'haven.codeboom', openedAt: '2026-03-03T10:00:00.000Z', facts: null },
      { name: 'Kade', folder: 'kade.codeboom', openedAt: '2026-03-02T10:00:00.000Z', facts: null },
    ]);
  });

  it('show the window an id for each, and no path', async () => {
    const recent = await loaded();
    await recent.remember('Haven', '/studies/of/noor/haven.codeboom', '2026-03-01T10:00:00.000Z');
    const [shown] = recent.list();
    expect(JSON.stringify(shown)).not.toContain('noor');
    expect(recent.pathOf(shown?.id ?? '')).toBe('/studies/of/noor/haven.codeboom');
    expect(recent.pathOf('/studies/of/noor/haven.codeboom')).toBe(undefined);
  });

  it('know what was in a study when it was closed last, also after it was opened again', async () => {
    const recent = await loaded();
    const facts = { documents: 10, coded: 8, codes: 50, coders: 2 };
    await recent.remember('Haven', '/h', '2026-03-01T10:00:00.000Z');
    await recent.rememberFacts('/h', 'Haven en kade', facts);
    await recent.rememberFacts('/elsewhere', 'Kade', facts);
    await recent.remember('Haven en kade', '/h', '2026-03-02T10:00:00.000Z');
    expect((await loaded()).list().map(({ id: _id, ...shown }) => shown)).toEqual([
      { name: 'Haven en kade', folder: 'h', openedAt: '2026-03-02T10:00:00.000Z', facts },
    ]);
  });

  it('are taken off the list one by one', async () => {
    const recent = await loaded();
    await recent.remember('Haven', '/h', '');
    await recent.remember('Kade', '/k', '');
    await recent.forget(recent.list()[0]?.id ?? '');
    await recent.forget('nothing of this name');
    expect((await loaded()).list().map(({ name }) => name)).toEqual(['Haven']);
  });

  it('are twelve at most', async () => {
    const recent = await loaded();
    for (let number = 1; number <= 14; number += 1) await recent.remember(`S${number}`, `/s/${number}`, '');
    expect(recent.list().map(({ name }) => name)).toEqual(
      [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((number) => `S${number}`),
    );
  });

  it.each([
    ['missing', null],
    ['cut off', '[{"name":"Ha'],
    ['of another shape', '{"studies":[]}'],
    ['of a wrong type', '[{"name":5,"path":"/x","openedAt":""}]'],
  ])('start empty when their file is %s, and can be remembered again', async (_case, content) => {
    const file = join(userData, 'recent-studies.json');
    if (content !== null) await writeFile(file, content);
    const recent = await loaded();
    expect(recent.list()).toEqual([]);
    await recent.remember('Haven', '/h', '');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([{ name: 'Haven', path: '/h', openedAt: '' }]);
  });
});
