import {
  composeCorrection,
  type CorrectedText,
  type CorrectedTurn,
} from '../../shared/anchoring/compose-correction';
import { diffTexts } from '../../shared/anchoring/diff-texts';
import { countWords } from '../../shared/anchoring/word-boundaries';
import type { CommandReceipt } from '../../shared/ipc/messages';
import type { ParsedSource } from '../../shared/import/parsed-file';
import { textCheck } from '../../shared/lib/text-check';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { SourceDocument } from '../../shared/model/document';
import { FIRST_TEXT } from '../../shared/model/text-version';
import type { StudySession } from './study-session';

/** A stretch of a document written anew, in the version that was open. */
export interface AskedCorrection {
  readonly document: string;
  readonly version: string;
  readonly from: number;
  readonly to: number;
  readonly turns: readonly CorrectedTurn[];
  readonly note: string;
}

/** Codings set on other words of the text that comes, as a person decided. */
export interface PlacedCodings {
  readonly codings: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * Corrects a document: the new text goes to disk first, then one commit names it. A crash in between leaves an unnamed
 * file and a study as it was.
 */
export async function correctText(
  session: StudySession,
  { document: id, version, from, to, turns, note }: AskedCorrection,
): Promise<Result<CommandReceipt>> {
  const open = await openText(session, id);
  if (!open.ok) return open;
  const { document, text } = open.value;
  if ((document.version ?? FIRST_TEXT) !== version) return CORRECTED_MEANWHILE;
  const { speakers } = document;
  const corrected = composeCorrection({ text, speakers, turns: document.turns }, { from, to, turns });
  return corrected === undefined ? NO_SUCH_STRETCH : saveText(session, document, corrected, note);
}

/** What a corrected file makes of a document: the text to come, and what is different in it. */
export async function compareSource(
  session: StudySession,
  id: string,
  source: ParsedSource,
): Promise<Result<CorrectedText>> {
  const open = await openText(session, id);
  if (!open.ok) return open;
  const { text, speakers, turns } = source;
  return ok({ text, speakers, turns, edits: diffTexts(open.value.text, text) });
}

/** Writes a text to disk and makes it the one of a document. */
export async function saveText(
  session: StudySession,
  document: SourceDocument,
  { text, speakers, turns, edits }: CorrectedText,
  note: string,
  placed: readonly PlacedCodings[] = [],
): Promise<Result<CommandReceipt>> {
  const stored = await session.store.sources.put(new TextEncoder().encode(text), 'text');
  if (!stored.ok) return stored;
  return session.run({
    type: 'correct-document',
    payload: {
      id: document.id,
      parent: document.version ?? FIRST_TEXT,
      textHash: stored.value,
      ...{ length: text.length, words: countWords(text), edits, speakers, turns, note },
      ...(placed.length === 0
        ? {}
        : {
            placed: placed.map(({ codings, from, to }) => ({
              ...{ codings, from, to, check: textCheck(text.slice(from, to)) },
            })),
          }),
    },
  });
}

async function openText(
  session: StudySession,
  id: string,
): Promise<Result<{ readonly document: SourceDocument; readonly text: string }>> {
  const document = session.study.documents.get(id);
  if (document === undefined) {
    return fail('document-not-found', 'That document is not in the study any more. Nothing was changed.');
  }
  const text = await session.texts.of(session.study, id);
  return text.ok ? ok({ document, text: text.value }) : text;
}

/** The answer where the text is not the one any more that was open. */
export const CORRECTED_MEANWHILE = fail(
  'text-corrected-meanwhile',
  'This text was corrected meanwhile. Nothing was changed. Open the correction again and look at what it is now.',
);

const NO_SUCH_STRETCH = fail(
  'correction-elsewhere',
  'That is not where turns begin and end in this text. Nothing was changed. Open the correction again.',
);
