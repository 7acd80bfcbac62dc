import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writePackage } from '../../electron/study/colleague-package';
import { openStudyFolder } from '../../electron/study/open-folder';
import type { StudySession } from '../../electron/study/study-session';
import { expectOk } from '../../shared/lib/result';

/** A copy of a study on which a colleague works, sent back as a package; answers the package's path. */
export async function colleaguesPackage(
  study: string,
  folder: string,
  work: (session: StudySession) => Promise<void>,
): Promise<string> {
  const copy = join(folder, 'theirs.codeboom');
  cpSync(study, copy, { recursive: true });
  const session = expectOk(await openStudyFolder(copy, { takeOver: true }));
  session.coder = [...session.study.coders.keys()][1] ?? '';
  await work(session);
  const path = join(folder, 'daan.cbx');
  expectOk(await writePackage(session, path));
  await session.close();
  return path;
}

/** Codes three passages at the start of the first document with the first code. */
export async function codeThreePassages(session: StudySession): Promise<void> {
  const [document = ''] = session.study.documents.keys();
  const [code = ''] = session.study.codes.keys();
  for (const from of [0, 11, 23]) {
    const codings = [{ document, from, to: from + 9, code }];
    expectOk(await session.run({ type: 'add-codings', payload: { codings } }));
  }
}
