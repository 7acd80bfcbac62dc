import { ok, type Result } from '../../../shared/lib/result';
import { importFiles, type ImportReport } from '../../importer/import-files';
import { sourceFile } from '../../importer/source-file';
import {
  addReadFiles,
  likelyKind,
  sourcesOf,
  type DocumentChoice,
  type ReadSource,
} from '../../study/add-read-files';
import type { StudySession } from '../../study/study-session';
import { optional, writing, type Answer, type CliCommand, type CliContext } from '../cli-command';
import { readDocumentTable, type SaidOfFile } from '../document-table';
import { withStudy } from '../with-study';

/** Imports transcripts; every file given is accounted for, and one bad file stops none of the others. */
export const importDocuments: CliCommand = {
  name: 'import',
  words: ['STUDY', 'FILE...'],
  usage: '[--about TABLE] [--take-over]',
  summary:
    'Import transcripts (.docx, .txt) as documents. --about names a .csv that says of files what they are (file, title, kind, date, literal).',
  options: { about: { type: 'string' }, ...writing },
  run: async (typed, world) => {
    const path = optional(typed, 'about');
    const said = path === undefined ? ok(new Map<string, SaidOfFile>()) : await readDocumentTable(path);
    if (!said.ok) return said;
    const [, ...paths] = typed.words;
    return withStudy(typed, world, 'write', (session) => importAll(session, paths, said.value, world));
  },
};

async function importAll(
  session: StudySession,
  paths: readonly string[],
  said: ReadonlyMap<string, SaidOfFile>,
  world: CliContext,
): Promise<Result<Answer>> {
  const known = (hash: string): string | undefined =>
    [...session.study.documents.values()].find(({ origin }) => origin.originalHash === hash)?.title;
  const report = await importFiles(paths.map(sourceFile), { host: world.importHost, known });
  const before = new Set(session.study.documents.keys());
  if (report.added.length > 0) {
    const files = report.added.flatMap((file) =>
      sourcesOf(file).map((read) => ({ read, choice: choiceOf(read, said.get(file.file)) })),
    );
    const saved = await addReadFiles(session, files);
    if (!saved.ok) return saved;
  }
  return ok(answerOf(session, report, before));
}

function choiceOf({ source }: ReadSource, said: SaidOfFile = {}): DocumentChoice {
  return { title: source.title, kind: likelyKind(source), literal: 'verbatim', ...said };
}

function answerOf(session: StudySession, report: ImportReport, before: ReadonlySet<string>): Answer {
  const fresh = [...session.study.documents.values()].filter(({ id }) => !before.has(id));
  const sources = report.added.flatMap(({ file, parsed }) =>
    parsed.sources.map((source) => ({ file, source })),
  );
  const added = fresh.map(({ id, title, words, turns, speakers, origin }, index) => ({
    file: sources[index]?.file ?? '',
    id,
    title,
    words,
    turns: turns.length,
    speakers,
    encoding: origin.encoding ?? null,
    notes: sources[index]?.source.notes ?? [],
  }));
  const lines = [
    ...added.flatMap(({ file, title, words, turns, encoding, notes }) => [
      `added   ${file}: “${title}”, ${words} words, ${turns} turns${encoding === null ? '' : `, ${encoding}`}`,
      ...notes.map((note) => `        ${note}`),
    ]),
    ...report.skipped.map(({ reason }) => `skipped ${reason}`),
  ];
  return {
    json: { added, skipped: report.skipped, failed: report.failed },
    text: lines.join('\n'),
    failures: report.failed.map(({ reason }) => reason),
  };
}
