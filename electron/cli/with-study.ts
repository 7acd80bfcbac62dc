import { fail, ok, type Result } from '../../shared/lib/result';
import type { SourceDocument } from '../../shared/model/document';
import type { Study } from '../../shared/model/study';
import { openStudyFolder } from '../study/open-folder';
import type { StudySession } from '../study/study-session';
import type { CliWorld } from './cli-command';

/** Opens a study, works on it and lets go of it again, whatever the work comes to. */
export async function withStudy<T>(
  folder: string,
  world: CliWorld,
  access: 'read' | 'write',
  work: (session: StudySession) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await openStudyFolder(folder, { backupsFolder: world.backupsFolder, access });
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** The document of a title or id. */
export function findDocument(study: Study, asked: string): Result<SourceDocument> {
  const byId = study.documents.get(asked);
  if (byId !== undefined) return ok(byId);
  const found = [...study.documents.values()].find((document) => document.title === asked);
  if (found !== undefined) return ok(found);
  return fail(
    'document-not-found',
    `There is no document “${asked}” in this study. Nothing was changed. Check the title.`,
  );
}

/** The id of a coder by name; somebody new is added when `add` is set. */
export async function findCoder(session: StudySession, name: string, add: boolean): Promise<Result<string>> {
  const byName = (): string | undefined =>
    [...session.study.coders.values()].find((coder) => coder.name === name)?.id;
  const known = byName();
  if (known !== undefined) return ok(known);
  if (!add)
    return fail(
      'coder-not-found',
      `There is no coder “${name}” in this study. Nothing was changed. Check the name.`,
    );
  const added = await session.run({ type: 'add-coder', payload: { name } });
  return added.ok ? ok(byName() ?? '') : added;
}

/** The id of a stakeholder group by name or monogram. */
export function findGroup(study: Study, asked: string): Result<string> {
  const found = [...study.groups.values()].find(({ name, monogram }) => name === asked || monogram === asked);
  if (found !== undefined) return ok(found.id);
  return fail(
    'group-not-found',
    `There is no stakeholder group “${asked}”. Nothing was changed. Check the name.`,
  );
}
