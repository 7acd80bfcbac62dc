import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMedia } from '../../../electron/main/handlers/media-handlers';
import { addReadFiles } from '../../../electron/study/add-read-files';
import { attachMedia } from '../../../electron/study/attach-media';
import { createStudyFolder } from '../../../electron/study/open-folder';
import type { StudySession } from '../../../electron/study/study-session';
import { expectOk } from '../../../shared/lib/result';
import { parseSource } from '../../support/parse-source';
import { journeyFolder } from '../../support/workbench';

const fixtures = join(import.meta.dirname, '../../fixtures/media');
const folder = journeyFolder('media');
const studyFolder = join(folder, 'Haven.codeboom');
let session: StudySession;
let document = '';

beforeAll(async () => {
  session = expectOk(await createStudyFolder(studyFolder));
  const original = Buffer.from('[00:00:01] Yara: Hoi.\n[00:00:02] Kees: Dag.');
  const source = await parseSource('Gesprek.txt', original);
  const read = { source, original, originalHash: 'a'.repeat(64) };
  const choice = { title: 'Gesprek', kind: 'interview', literal: 'verbatim' } as const;
  expectOk(await addReadFiles(session, [{ read, choice }]));
  [document = ''] = session.study.documents.keys();
});
afterAll(() => session.close());

describe('attachMedia', () => {
  it.each([
    ['tone.mp3', 'audio/mpeg'],
    ['tone.m4a', 'audio/mp4'],
    ['tone.wav', 'audio/wav'],
    ['tone.ogg', 'audio/ogg'],
  ])('copies %s into the study and gives it to the document as %s', async (name, type) => {
    expectOk(await attachMedia(session, document, join(fixtures, name)));
    const media = session.study.documents.get(document)?.media;
    const bytes = await readFile(join(fixtures, name));
    expect(media).toMatchObject({ name, type, bytes: bytes.length });
    const found = await findMedia({ session, folder: studyFolder, key: null }, media?.hash ?? '');
    expect(found?.type).toBe(type);
    expect(Buffer.compare(await readFile(found?.path ?? ''), bytes)).toBe(0);
  });

  it('refuses what is no recording, and leaves nothing behind', async () => {
    const text = join(folder, 'geen opname.mp3');
    await writeFile(text, 'Yara: Hoi.');
    const before = [
      session.study.documents.get(document)?.media,
      await readdir(join(studyFolder, 'sources')),
    ];
    expect(await attachMedia(session, document, text)).toEqual({
      ok: false,
      error: {
        code: 'media-unknown',
        message:
          '“geen opname.mp3” is no recording that can be played here. Nothing was changed. Choose an mp3, m4a, wav or ogg file.',
      },
    });
    expect(await attachMedia(session, document, join(folder, 'weg.mp3'))).toMatchObject({
      error: { code: 'media-unreadable' },
    });
    const after = [session.study.documents.get(document)?.media, await readdir(join(studyFolder, 'sources'))];
    expect(after).toEqual(before);
  });

  it('lets nobody ask for a file that no document of the open study has as its recording', async () => {
    const { textHash } = session.study.documents.get(document) ?? { textHash: '' };
    expect(await findMedia({ session, folder: studyFolder, key: null }, textHash)).toBeUndefined();
    expect(await findMedia(null, 'a'.repeat(64))).toBeUndefined();
  });

  it('is taken back by one undo', async () => {
    const { media } = session.study.documents.get(document) ?? {};
    expectOk(await session.run({ type: 'edit-document', payload: { id: document, edit: { media: null } } }));
    expect(session.study.documents.get(document)?.media).toBeUndefined();
    expectOk(await session.undo());
    expect(session.study.documents.get(document)?.media).toEqual(media);
  });
});
