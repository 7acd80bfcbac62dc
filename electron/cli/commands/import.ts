import { ok, type Result } from '../../../shared/lib/result';
import { importFiles, type ReadFile } from '../../importer/import-files';
import { sourceFile } from '../../importer/source-file';
import { addReadFiles, likelyKind } from '../../study/add-read-files';
import type { StudySession } from '../../study/study-session';
import type { Answer, CliCommand, CliWorld } from '../cli-command';
import { withStudy } from '../with-study';

/** Imports transcripts; every file given is accounted for, and one bad file stops none of the others. */
export const importDocuments: CliCommand = {
  name: 'import',
  usage: 'STUDY FILE...',
  summary: 'Import transcripts (.docx, .txt) as documents.',
  options: {},
  words: [2, Infinity],
  run: async ({ words: [study = '', ...paths] }, world) =>
    withStudy(study, world, 'write', async (session) => importAll(session, paths, world)),
};

async function importAll(
  session: StudySession,
  paths: readonly string[],
  world: CliWorld,
): Promise<Result<Answer>> {
  const known = (hash: string): string | undefined =>
    [...session.study.documents.values()].find(({ origin }) => origin.originalHash === hash)?.title;
  const report = await importFiles(paths.map(sourceFile), { host: world.importHost, known });
  const before = new Set(session.study.documents.keys());
  if (report.added.length > 0) {
    const files = report.added.map((read) => ({ read, choice: choiceOf(read) }));
    const saved = await addReadFiles(session, files);
    if (!saved.ok) return saved;
  }
  const fresh = [...session.study.documents.values()].filter(({ id }) => !before.has(id));
  const added = fresh.map(({ id, title, words, turns, speakers, origin }, index) => ({
    file: report.added[index]?.file ?? '',
    id,
    title,
    words,
    turns: turns.length,
    speakers,
    encoding: origin.encoding ?? null,
    notes: report.added[index]?.source.notes ?? [],
  }));
  const lines = [
    ...added.map(
      ({ file, title, words, turns }) => `added   ${file}: “${title}”, ${words} words, ${turns} turns`,
    ),
    ...report.skipped.map(({ reason }) => `skipped ${reason}`),
  ];
  return ok({
    json: { added, skipped: report.skipped, failed: report.failed },
    text: lines.join('\n'),
    failures: report.failed.map(({ reason }) => reason),
  });
}

function choiceOf({ source }: ReadFile): Parameters<typeof addReadFiles>[1][number]['choice'] {
  return { title: source.title, kind: likelyKind(source), literal: 'verbatim' };
}
