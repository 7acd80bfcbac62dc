import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findCode } from '../../shared/code-tree/find-code';
import { expectOk } from '../../shared/lib/result';
import { writeLink } from '../../shared/memo/memo-link';
import { valences, type Coding } from '../../shared/model/coding';
import { memoKinds, type MemoAnchor } from '../../shared/model/memo';
import type { Study } from '../../shared/model/study';
import type { StudySession } from './study-session';

const memoList = z.array(
  z.strictObject({ kind: z.enum(memoKinds), title: z.string(), about: z.string(), text: z.string() }),
);

/** Adds what the analysts of the sample said besides coding: valences, stars, comments, wordings and memos. */
export async function addSampleNotes(session: StudySession, source: string): Promise<void> {
  const lines = (await readFile(join(source, 'marks.tsv'), 'utf8')).split('\n').slice(1);
  for (const line of lines) if (line.includes('\t')) await mark(session, line.split('\t'));
  const memos = memoList.parse(JSON.parse(await readFile(join(source, 'memos.json'), 'utf8')));
  for (const { kind, title, about, text } of [...memos].reverse()) {
    const payload = { kind, title, text: linked(session.study, text), about: anchorOf(session.study, about) };
    expectOk(await session.run({ type: 'write-memo', payload }));
  }
}

async function mark(
  session: StudySession,
  [title = '', words = '', valence = '', star = '', comment = '', wording = '']: readonly string[],
): Promise<void> {
  const codings = await codingsOf(session, title, words);
  const [first] = codings;
  if (first === undefined) throw new Error(`the sample marks what nobody coded in ${title}: ${words}`);
  const rating = z.enum(valences).parse(valence);
  const ids = codings.map(({ id }) => id);
  expectOk(await session.run({ type: 'rate-codings', payload: { ids, valence: rating } }));
  const edit = {
    ...(star === 'yes' ? { starred: true } : {}),
    ...(comment === '' ? {} : { comment }),
    ...(wording.trim() === '' ? {} : { wording: wording.trim() }),
  };
  if (Object.keys(edit).length === 0) return;
  const { document, from, to } = first;
  const payload = { quotations: [{ document, from, to }], edit };
  expectOk(await session.run({ type: 'note-quotations', payload }));
}

/** The codings of the quotation that begins with these words; the longest where several begin there. */
async function codingsOf(session: StudySession, title: string, words: string): Promise<readonly Coding[]> {
  const { study } = session;
  const document = documentOf(study, title);
  const from = expectOk(await session.texts.of(study, document)).indexOf(words);
  const there = [...(study.codings.get(document)?.values() ?? [])].filter((coding) => coding.from === from);
  const to = Math.max(...there.map((coding) => coding.to));
  return there.filter((coding) => coding.to === to);
}

function documentOf(study: Study, title: string): string {
  const document = [...study.documents.values()].find((known) => known.title === title);
  if (document === undefined) throw new Error(`the sample names an unknown document: ${title}`);
  return document.id;
}

/** `study`, `code A > B` or `document Title`, as the sample names what a memo is about. */
function anchorOf(study: Study, about: string): MemoAnchor {
  const [kind = '', ...rest] = about.split(' ');
  const name = rest.join(' ');
  if (kind === 'code') return { kind, code: expectOk(findCode(study, name)).id };
  return kind === 'document' ? { kind, document: documentOf(study, name) } : { kind: 'study' };
}

/** Writes the sample's links, `[label](code A > B)`, as links to what they name. */
function linked(study: Study, text: string): string {
  return text.replace(/\[([^\]]+)\]\(((?:code|document) [^)]+)\)/g, (whole, label: string, about: string) => {
    const anchor = anchorOf(study, about);
    if (anchor.kind === 'code') return writeLink(label, { kind: 'code', id: anchor.code });
    if (anchor.kind === 'document') return writeLink(label, { kind: 'document', id: anchor.document });
    return whole;
  });
}
