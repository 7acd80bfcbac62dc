import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { threadStarter, type StartThread } from '../../../electron/search/search-thread';
import { StudySearch } from '../../../electron/search/study-search';
import type { StudySession } from '../../../electron/study/study-session';
import { buildStale } from '../../../scripts/build.mjs';
import { root } from '../../../scripts/checkout.mjs';
import { bundles } from '../../../scripts/freshness.mjs';
import type { ArgsOf } from '../../../shared/ipc/contract';
import { expectOk } from '../../../shared/lib/result';
import { addDocument, freshFolder, smallStudy } from '../study/study-folder';

type Asked = ArgsOf<'search:text'>;

let start: StartThread;
const searches: StudySearch[] = [];

beforeAll(async () => {
  await buildStale(['search']);
  start = threadStarter(() => readFileSync(join(root, bundles.search.file), 'utf8'));
});

afterEach(() => {
  for (const search of searches.splice(0)) search.close();
});

function searchOf(session: StudySession, folder: string): StudySearch {
  const search = new StudySearch({ study: () => session.study, folder }, start);
  searches.push(search);
  return search;
}

async function smallSearch(): Promise<{ session: StudySession; folder: string; search: StudySearch }> {
  const folder = await freshFolder();
  const session = await smallStudy(folder);
  return { session, folder, search: searchOf(session, folder) };
}

function words(...terms: string[]): Asked {
  return { use: 'list', query: { kind: 'words', terms, whole: false }, filter: {}, unit: 'hit', first: 10 };
}

function pattern(source: string, use: Asked['use'] = 'list'): Asked {
  return { ...words(), use, query: { kind: 'pattern', source } };
}

describe('searching the texts of a study', () => {
  it('answers how much was found where, and the first hits with the words around them', async () => {
    const { session, search } = await smallSearch();
    const [fg = '', ou = ''] = [...session.study.documents.keys()];
    expect(expectOk(await search.find(words('erover', 'vet')))).toEqual({
      search: 1,
      total: 2,
      documents: [
        { document: fg, hits: 1 },
        { document: ou, hits: 1 },
      ],
      first: [
        { document: fg, from: 28, to: 31, before: 'Koud, maar wel ', match: 'vet', after: '.' },
        { document: ou, from: 16, to: 22, before: 'Thuis praten we ', match: 'erover', after: '.' },
      ],
      kept: 2,
      unread: [],
    });
  });

  it('gives later pages and all ranges of the last search, and nothing of one before it', async () => {
    const { session, search } = await smallSearch();
    const [fg = '', ou = ''] = [...session.study.documents.keys()];
    const old = expectOk(await search.find(words('a')));
    const found = expectOk(await search.find({ ...words('t'), first: 0 }));
    expect([old?.total, found?.total, found?.first]).toEqual([8, 6, []]);
    const page = expectOk(await search.page(found?.search ?? 0, 2, 3));
    expect(page?.map(({ document, from, match }) => [document, from, match])).toEqual([
      [fg, 49, 't'],
      [ou, 0, 'T'],
      [ou, 9, 't'],
    ]);
    expect(expectOk(await search.ranges(found?.search ?? 0))).toBe(
      JSON.stringify([
        [fg, [10, 11, 30, 31, 49, 50]],
        [ou, [0, 1, 9, 10, 28, 29]],
      ]),
    );
    expect(await search.ranges(old?.search ?? 0)).toEqual({ ok: true, value: null });
    search.stop('list');
    expect(await search.page(found?.search ?? 0, 0, 1)).toEqual({ ok: true, value: null });
  });

  it('answers only the newest of several searches of one use, and those of other uses as well', async () => {
    const { search } = await smallSearch();
    const asked = ['o', 'ou', 'oud'].map((term) => search.find(words(term)));
    const other = search.find({ ...words('koud'), use: 'box' });
    const totals = (await Promise.all([...asked, other])).map((found) => expectOk(found)?.total);
    expect(totals).toEqual([undefined, undefined, 1, 1]);
  });

  it('searches documents that were added later, and says which cannot be read', async () => {
    const { session, folder, search } = await smallSearch();
    const [fg = ''] = [...session.study.documents.keys()];
    expect(expectOk(await search.find(words('haven')))?.total).toBe(0);
    await addDocument(session, 'nieuw', 'Naar de haven.');
    expect(expectOk(await search.find(words('haven')))?.total).toBe(1);
    const hash = session.study.documents.get(fg)?.textHash ?? '';
    await writeFile(join(folder, 'sources', `${hash}.txt`), 'Iets heel anders.');
    const fresh = searchOf(session, folder);
    expect(expectOk(await fresh.find(words('anders', 'tafel')))).toMatchObject({ total: 1, unread: [fg] });
  });

  it('ends a regular expression that hangs after two seconds, says where, and serves those who waited', async () => {
    const { session, search } = await smallSearch();
    await addDocument(session, 'Lastig', `${'a'.repeat(60)}!`);
    const hanging = search.find(pattern('(a+)+$'));
    const waiting = search.find({ ...words('koud'), use: 'box' });
    expect(await hanging).toEqual({
      ok: false,
      error: {
        code: 'pattern-too-slow',
        message:
          'This regular expression took more than 2 seconds in “Lastig” and was stopped. Nothing was changed. Make ' +
          'it simpler: repetitions inside repetitions, such as (a+)+, can take for ever.',
      },
    });
    expect(expectOk(await waiting)?.total).toBe(1);
    expect(expectOk(await search.find(pattern('w[eo]t?')))?.total).toBe(2);
  });

  it('ends a hanging regular expression at once when a newer search of its use comes', async () => {
    const { session, search } = await smallSearch();
    await addDocument(session, 'Lastig', `${'a'.repeat(60)}!`);
    const hanging = search.find(pattern('(a+)+$'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const next = search.find(words('koud'));
    expect(await hanging).toEqual({ ok: true, value: null });
    expect(expectOk(await next)?.total).toBe(1);
  });

  it('refuses what is no regular expression, and finds nothing for nothing', async () => {
    const { search } = await smallSearch();
    expect(await search.find(pattern('(a'))).toMatchObject({ ok: false, error: { code: 'bad-pattern' } });
    expect(expectOk(await search.find(words('*')))).toMatchObject({ total: 0, documents: [] });
  });

  it('answers nobody any more after the study was closed', async () => {
    const { search } = await smallSearch();
    const asked = search.find(words('koud'));
    search.close();
    expect(await asked).toEqual({ ok: true, value: null });
  });
});
