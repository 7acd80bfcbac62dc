import { codePath, PATH_SEPARATOR } from '../../shared/code-tree/code-tree';
import { findCode } from '../../shared/code-tree/find-code';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { TextRange } from '../../shared/lib/text-range';
import type { StudySession } from '../study/study-session';
import { findCoder, findDocument } from './find-named';
import { checkRange, findWords } from './find-passage';

/** A passage by its exact words or by its offsets. */
export type Passage =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: 'range'; readonly range: TextRange };

/** A coding as somebody asks for it, by names. */
export interface AskedCoding {
  readonly document: string;
  readonly passage: Passage;
  readonly code: string;
  readonly coder: string;
}

/** A coding whose document, code and place are found; the coder may still have to be added. */
export interface FoundCoding extends TextRange {
  readonly document: string;
  readonly code: string;
  readonly coder: string;
}

/** What coding came to. */
export interface CodedPassages {
  readonly added: number;
  /** Codings that were there already; asking again changes nothing. */
  readonly present: number;
  /** Names of coders who were not in the study before. */
  readonly newCoders: readonly string[];
  readonly codings: readonly CodedPassage[];
}

/** One coding by titles, paths and names, as printed. */
export interface CodedPassage extends TextRange {
  readonly document: string;
  readonly code: string;
  readonly coder: string;
}

/** Finds everything an asked coding names, changing nothing. */
export async function findCoding(session: StudySession, asked: AskedCoding): Promise<Result<FoundCoding>> {
  const { study } = session;
  const document = findDocument(study, asked.document);
  if (!document.ok) return document;
  const code = findCode(study, asked.code);
  if (!code.ok) return code;
  const coder = findCoder(study, asked.coder);
  if (!coder.ok && coder.error.code !== 'not-found') return coder;
  const name = asked.coder.trim();
  if (name === '') return fail('name-empty', 'A coder needs a name. Nothing was coded. Write one.');
  const text = await session.texts.of(study, document.value.id);
  if (!text.ok) return text;
  const { passage } = asked;
  const range =
    passage.kind === 'words'
      ? findWords(text.value, passage.words)
      : checkRange(text.value.length, passage.range);
  if (!range.ok) return range;
  return ok({ document: document.value.id, ...range.value, code: code.value.id, coder: name });
}

/**
 * Applies codings in one commit; coders who are new are added before it, in commits of their own.
 *
 * What is there already is no failure, so that a script can be run again after it was stopped.
 */
export async function addFoundCodings(
  session: StudySession,
  found: readonly FoundCoding[],
): Promise<Result<CodedPassages>> {
  const coders = await ensureCoders(session, found);
  if (!coders.ok) return coders;
  const { ids, added: newCoders } = coders.value;
  const codings = found.map((coding) => ({ ...coding, coder: ids.get(coding.coder) ?? '' }));
  // The journal says who acted: the coder, where all of it is one person's.
  session.coder = ids.size === 1 ? (codings[0]?.coder ?? '') : '';
  const before = countCodings(session);
  const saved = await session.run({ type: 'add-codings', payload: { codings } });
  if (!saved.ok && saved.error.code !== 'already-coded') return saved;
  const added = countCodings(session) - before;
  return ok({
    added,
    present: found.length - added,
    newCoders,
    codings: found.map((coding) => printed(session, coding)),
  });
}

async function ensureCoders(
  session: StudySession,
  found: readonly FoundCoding[],
): Promise<Result<{ readonly ids: ReadonlyMap<string, string>; readonly added: readonly string[] }>> {
  const ids = new Map<string, string>();
  const added: string[] = [];
  for (const name of new Set(found.map(({ coder }) => coder))) {
    if (!findCoder(session.study, name).ok) {
      const made = await session.run({ type: 'add-coder', payload: { name } });
      if (!made.ok) return made;
      added.push(name);
    }
    const coder = findCoder(session.study, name);
    if (!coder.ok) return coder;
    ids.set(name, coder.value.id);
  }
  return ok({ ids, added });
}

function countCodings({ study }: StudySession): number {
  return [...study.codings.values()].reduce((sum, codings) => sum + codings.size, 0);
}

function printed({ study }: StudySession, { document, code, coder, from, to }: FoundCoding): CodedPassage {
  return {
    document: study.documents.get(document)?.title ?? document,
    from,
    to,
    code: codePath(study, code).join(PATH_SEPARATOR),
    coder: study.coders.get(coder)?.name ?? coder,
  };
}
