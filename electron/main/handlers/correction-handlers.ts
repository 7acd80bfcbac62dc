import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { CorrectedText } from '../../../shared/anchoring/compose-correction';
import type { ReimportOffer } from '../../../shared/ipc/correction-requests';
import { refusedFile } from '../../../shared/import/refusal';
import { reimportOptions } from '../../../shared/import/reimport-options';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { FIRST_TEXT } from '../../../shared/model/text-version';
import type { ImportHost } from '../../importer/import-host';
import { runImport } from '../../importer/run-import';
import { sourceFile } from '../../importer/source-file';
import { compareSource, CORRECTED_MEANWHILE, correctText, saveText } from '../../study/correct-text';
import type { Desk, OpenStudy } from '../desk';
import type { FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';

type Answered =
  'text:version' | 'text:correct' | 'text:reimport' | 'text:reimport-apply' | 'text:reimport-discard';

/** A corrected file that was read and waits for a person to look at what it does. */
interface WaitingText {
  readonly id: string;
  readonly study: OpenStudy;
  readonly document: string;
  readonly version: string;
  readonly original: Uint8Array;
  readonly text: CorrectedText;
}

/** Corrects texts in place, and compares a corrected file with the document it belongs to. */
export function correctionHandlers(
  desk: Desk,
  dialogs: FileDialogs,
  host: () => ImportHost,
): Pick<Handlers, Answered> {
  let waiting: WaitingText | null = null;
  return {
    'text:version': async ({ document, version }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const { session } = open.value;
      return session.texts.ofVersion(session.study, document, version);
    },
    'text:correct': async (asked) => {
      const open = desk.require();
      return open.ok ? correctText(open.value.session, asked) : open;
    },
    'text:reimport': async ({ document }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const path = await dialogs.correctedTranscript();
      if (path === null) return ok(null);
      const read = await readAgain(open.value, document, path, host());
      if (!read.ok) return read;
      waiting = read.value;
      return ok(offerOf(waiting, basename(path)));
    },
    'text:reimport-apply': async ({ id, placed, note }) => {
      const open = desk.require();
      if (!open.ok) return open;
      if (waiting?.id !== id || waiting.study !== open.value) return GONE;
      const { session } = open.value;
      const document = session.study.documents.get(waiting.document);
      if (document === undefined || (document.version ?? FIRST_TEXT) !== waiting.version)
        return CORRECTED_MEANWHILE;
      const original = await session.store.sources.put(waiting.original, 'original');
      if (!original.ok) return original;
      const saved = await saveText(session, document, waiting.text, note, placed);
      if (saved.ok) waiting = null;
      return saved;
    },
    'text:reimport-discard': async ({ id }) => {
      if (waiting?.id === id) waiting = null;
      return ok(null);
    },
  };
}

const GONE = fail(
  'reimport-gone',
  'This corrected file was closed. Nothing was changed. Choose the file again.',
);

async function readAgain(
  study: OpenStudy,
  id: string,
  path: string,
  host: ImportHost,
): Promise<Result<WaitingText>> {
  const { session } = study;
  const bytes = await sourceFile(path).read();
  if (!bytes.ok) return bytes;
  const fileName = basename(path);
  const document = session.study.documents.get(id);
  const options = document === undefined ? {} : reimportOptions(session.study, document, bytes.value);
  const parsed = await runImport({ fileName, bytes: bytes.value, options }, { host });
  if (!parsed.ok) return parsed;
  const [source, other] = parsed.value.sources;
  if (source === undefined || other !== undefined) {
    const reason = 'it holds more than one conversation';
    return refusedFile(fileName, { code: 'several-conversations', reason });
  }
  const version = session.study.documents.get(id)?.version ?? FIRST_TEXT;
  const text = await compareSource(session, id, source);
  if (!text.ok) return text;
  return ok({ id: randomUUID(), study, document: id, version, original: bytes.value, text: text.value });
}

function offerOf({ id, text, version }: WaitingText, file: string): ReimportOffer {
  return {
    id,
    file,
    version,
    text: text.text,
    edits: text.edits,
    turns: text.turns,
    speakers: text.speakers,
  };
}
