import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePackage } from '../../../electron/study/colleague-package';
import { correctText } from '../../../electron/study/correct-text';
import { applyMerge, prepareMerge } from '../../../electron/study/merge-colleague';
import type { StudySession } from '../../../electron/study/study-session';
import { expectOk } from '../../../shared/lib/result';
import { FIRST_TEXT } from '../../../shared/model/text-version';
import { doubtfulQuotations } from '../../../shared/query/doubtful-quotations';
import { coding, copyOf, freshFolder, idOf, reopen, runs, shown, smallStudy, WORDS } from './study-folder';

/** The focus group of the small study. */
function groupOf(session: StudySession): string {
  return idOf(session.study.documents, ({ title }) => title === 'fg');
}

/** Writes the line of the focus group that begins at `from` anew. */
async function correct(session: StudySession, line: string, text: string): Promise<void> {
  const document = groupOf(session);
  const shownText = expectOk(await session.texts.of(session.study, document));
  const from = shownText.indexOf(line);
  const version = session.study.documents.get(document)?.version ?? FIRST_TEXT;
  const turns = [{ speaker: null, text }];
  expectOk(await correctText(session, { document, version, from, to: from + line.length, turns, note: '' }));
}

/** The coded words of the focus group, in order. */
async function codedWords(session: StudySession): Promise<readonly string[]> {
  const document = groupOf(session);
  const text = expectOk(await session.texts.of(session.study, document));
  const codings = [...(session.study.codings.get(document)?.values() ?? [])];
  return codings.map(({ from, to }) => text.slice(from, to)).toSorted();
}

async function packageOf(session: StudySession): Promise<string> {
  const path = join(await freshFolder(), 'work.cbx');
  expectOk(await writePackage(session, path));
  return path;
}

async function merge(session: StudySession, from: StudySession): Promise<void> {
  expectOk(await applyMerge(session, expectOk(await prepareMerge(session, await packageOf(from)))));
}

async function twoCopies(): Promise<{ mine: StudySession; theirs: StudySession }> {
  const folder = join(await freshFolder(), 'study');
  const first = await smallStudy(folder);
  await runs(first, coding(first, 'fg', 'Koud', 'Bezoek'));
  const { coder } = first;
  await first.close();
  const copy = await copyOf(folder);
  const [mine, theirs] = [await reopen(folder), await reopen(copy)];
  mine.coder = coder;
  theirs.coder = idOf(theirs.study.coders, ({ name }) => name === 'Daan');
  return { mine, theirs };
}

describe('correcting a text', () => {
  it('is the same after a restart, and quotations that are to be looked at are still listed', async () => {
    const folder = join(await freshFolder(), 'study');
    const session = await smallStudy(folder);
    await runs(session, coding(session, 'fg', 'Koud', 'Bezoek'));
    await correct(session, 'Koud, maar wel vet.', 'IJskoud, maar wel vet.');
    const before = shown(session);
    await session.close();
    const again = await reopen(folder);
    expect(shown(again)).toBe(before);
    expect(await codedWords(again)).toEqual(['IJskoud']);
    const text = expectOk(await again.texts.of(again.study, groupOf(again)));
    expect(doubtfulQuotations(again.study, groupOf(again), text).map(({ doubt }) => doubt)).toEqual([
      'changed',
    ]);
    expectOk(await again.undo());
    expect(await codedWords(again)).toEqual(['Koud']);
  });

  it('takes along what a colleague coded in the old text meanwhile, and hands on every version', async () => {
    const { mine, theirs } = await twoCopies();
    await correct(mine, 'Hoe was het?', 'Hoe was het daar, in de haven?');
    await runs(theirs, coding(theirs, 'fg', 'wel vet', 'Beeld'));
    await merge(mine, theirs);
    expect(await codedWords(mine)).toEqual(['Koud', 'wel vet']);
    await merge(theirs, mine);
    expect(shown(theirs)).toBe(shown(mine));
    const kept = await theirs.texts.ofVersion(theirs.study, groupOf(theirs), FIRST_TEXT);
    expect(kept).toEqual({ ok: true, value: WORDS.fg });
  });

  it('by two people at once shows the later text, keeps both, and says so', async () => {
    const { mine, theirs } = await twoCopies();
    await correct(mine, 'Hoe was het?', 'Hoe was het daar?');
    await correct(theirs, 'Niemand vroeg iets.', 'Niemand vroeg ons iets.');
    await runs(theirs, { type: 'name-study', payload: { name: 'Haven 2' } });
    const waiting = expectOk(await prepareMerge(mine, await packageOf(theirs)));
    expect(waiting.planned.plan.collisions.map(({ kind, about }) => [kind, about])).toEqual([
      ['corrected-twice', 'fg'],
    ]);
    expectOk(await applyMerge(mine, waiting));
    expect(await codedWords(mine)).toEqual(['Koud']);
    expect(mine.study.texts.get(groupOf(mine))?.versions.length).toBe(3);
    expectOk(await mine.undo());
    const text = expectOk(await mine.texts.of(mine.study, groupOf(mine)));
    expect(text.startsWith('Hoe was het daar?')).toBe(true);
  });

  it('refuses a correction of a text that was corrected meanwhile, and leaves it as it is', async () => {
    const { mine } = await twoCopies();
    await correct(mine, 'Hoe was het?', 'Hoe was het daar?');
    const before = shown(mine);
    const turns = [{ speaker: null, text: 'Hoe?' }];
    const stale = { document: groupOf(mine), version: FIRST_TEXT, from: 0, to: 12, turns, note: '' };
    const refused = await correctText(mine, stale);
    expect(refused.ok ? '' : refused.error.code).toBe('text-corrected-meanwhile');
    expect(shown(mine)).toBe(before);
  });

  it('remembers where the words were that somebody judged', async () => {
    const folder = join(await freshFolder(), 'study');
    const session = await smallStudy(folder);
    await runs(session, coding(session, 'fg', 'Koud', 'Bezoek'));
    await correct(session, 'Koud, maar wel vet.', 'IJskoud, maar wel vet.');
    await session.close();
    const again = await reopen(folder);
    const [only] = again.study.codings.get(groupOf(again))?.values() ?? [];
    expect({ home: only?.home, from: only?.from, to: only?.to }).toEqual({
      home: { from: 13, to: 17 },
      from: 13,
      to: 20,
    });
  });
});
