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
import { attributesOfSources } from '../../study/source-attributes';
import type { StudySession } from '../../study/study-session';
import { optional, writing, type Answer, type CliCommand, type CliContext } from '../cli-command';
import { readDocumentTable, type SaidOfFile } from '../document-table';
import { withStudy } from '../with-study';

/** Imports transcripts; every file given is accounted for, and one bad file stops none of the others. */
export const importDocuments: CliCommand = {
  name: 'import',
  words: ['STUDY', 'FILE...'],
  usage: '[--about TABLE] [--set NAME] [--encoding ENCODING] [--take-over]',
  summary:
    'Import transcripts, reports and tables as documents. --about names a .csv that says of files what they are (file, title, kind, date, literal); --set the document set they belong to; --encoding how plain text was written, where the guess is wrong.',
  options: {
    about: { type: 'string' },
    set: { type: 'string' },
    encoding: { type: 'string' },
    ...writing,
  },
  run: async (typed, world) => {
    const path = optional(typed, 'about');
    const said = path === undefined ? ok(new Map<string, SaidOfFile>()) : await readDocumentTable(path);
    if (!said.ok) return said;
    const [, ...paths] = typed.words;
    const files = {
      paths,
      said: said.value,
      set: optional(typed, 'set'),
      encoding: optional(typed, 'encoding'),
    };
    return withStudy(typed, world, 'write', (session) => importAll(session, files, world));
  },
};

/** Files to import with what was typed about them. */
interface AskedFiles {
  readonly paths: readonly string[];
  readonly said: ReadonlyMap<string, SaidOfFile>;
  readonly set: string | undefined;
  readonly encoding: string | undefined;
}

async function importAll(
  session: StudySession,
  { paths, said, set, encoding }: AskedFiles,
  world: CliContext,
): Promise<Result<Answer>> {
  const known = (hash: string): string | undefined =>
    [...session.study.documents.values()].find(({ origin }) => origin.originalHash === hash)?.title;
  const files = paths.map(sourceFile);
  const options = new Map(
    encoding === undefined ? [] : files.map(({ name }) => [name, { encoding }] as const),
  );
  const report = await importFiles(files, { host: world.importHost, known, options });
  const before = new Set(session.study.documents.keys());
  if (report.added.length > 0) {
    const inSet = set === undefined ? {} : { set };
    const reads = report.added.flatMap((file) =>
      sourcesOf(file).map((read) => ({ read, said: said.get(file.file) })),
    );
    const { attributes, valuesOf } = attributesOfSources(reads.map(({ read }) => read.source));
    const chosen = reads.map(({ read, said: ofFile }) => {
      const choice = choiceOf(read, valuesOf(read.source), ofFile);
      return { read, choice: { ...choice, ...inSet } };
    });
    const saved = await addReadFiles(session, chosen, attributes.length === 0 ? {} : { attributes });
    if (!saved.ok) return saved;
  }
  return ok(answerOf(session, report, before));
}

function choiceOf(
  { source }: ReadSource,
  attributes: Readonly<Record<string, string>>,
  said: SaidOfFile = {},
): DocumentChoice {
  return {
    title: source.title,
    kind: likelyKind(source),
    literal: 'verbatim',
    ...(source.date === undefined ? {} : { date: source.date }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...said,
  };
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
