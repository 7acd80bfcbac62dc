import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CommandReceipt } from '../../shared/ipc/messages';
import { mediaTypeOf, MAX_MEDIA_BYTES } from '../../shared/model/media-type';
import { fail, type Result } from '../../shared/lib/result';
import type { StudySession } from './study-session';

const HEAD_BYTES = 64;

/**
 * Copies a recording into the study and gives it to a document, as one act; the file that was chosen stays where it is.
 *
 * The copy is named by its hash and stays in this copy of the study: no package or export ever holds it.
 */
export async function attachMedia(
  session: StudySession,
  document: string,
  path: string,
): Promise<Result<CommandReceipt>> {
  const name = basename(path);
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    return await attach(session, document, name, file);
  } catch {
    return fail(
      'media-unreadable',
      `“${name}” could not be read. Nothing was changed. Choose the file again.`,
    );
  } finally {
    await file?.close();
  }
}

async function attach(
  session: StudySession,
  document: string,
  name: string,
  file: FileHandle,
): Promise<Result<CommandReceipt>> {
  const { size } = await file.stat();
  if (size > MAX_MEDIA_BYTES) {
    return fail(
      'media-too-large',
      `“${name}” is larger than 4 GB. Nothing was changed. Choose a smaller file.`,
    );
  }
  const head = new Uint8Array(HEAD_BYTES);
  await file.read(head, 0, HEAD_BYTES, 0);
  const type = mediaTypeOf(head);
  if (type === undefined) {
    return fail(
      'media-unknown',
      `“${name}” is no recording that can be played here. Nothing was changed. Choose an mp3, m4a, wav or ogg file.`,
    );
  }
  const stored = await session.store.sources.putPieces(
    file.createReadStream({ start: 0, autoClose: false }),
    'media',
  );
  if (!stored.ok) return stored;
  const media = { name, hash: stored.value, type, bytes: size };
  return session.run({ type: 'edit-document', payload: { id: document, edit: { media } } });
}
