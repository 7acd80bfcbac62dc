import { basename, extname } from 'node:path';
import { analyse, analyses, type AnalysisAsked } from '../../../shared/analysis/analysis-tables';
import { analysisWords } from '../../../shared/analysis/analysis-words';
import type { AnalysisTable } from '../../../shared/analysis/analysis-table';
import { analysisFormats, type AnalysisFormat } from '../../../shared/export/analysis/analysis-content';
import type { Language } from '../../../shared/i18n/language';
import { fail, ok, type Result } from '../../../shared/lib/result';
import type { Study } from '../../../shared/model/study';
import { exportAnalysis } from '../../study/export-analysis';
import { localTime } from '../../study/export-quotes';
import type { StudySession } from '../../study/study-session';
import { writeFileWhole } from '../../study/write-file';
import {
  optional,
  required,
  type Answer,
  type CliCommand,
  type CliContext,
  type Typed,
} from '../cli-command';
import { findGroup } from '../find-named';
import { outFile } from '../out-file';
import { anonymiserFor, withStudy } from '../with-study';

/** Prints or writes an analysis that comes as tables. */
export const table: CliCommand = {
  name: 'table',
  words: ['STUDY'],
  usage:
    `--analysis ${analyses.join('|')} [--anonymous] [--stakeholder G] [--order coded|date] ` +
    `[--language en|nl] [--out FILE.${analysisFormats.join('|')}]`,
  summary:
    'Tables about the sample: response overview, sampling plan, saturation (per stakeholder group), recruitment. ' +
    'Prints them, or writes a file whose ending says which kind.',
  options: {
    analysis: { type: 'string' },
    anonymous: { type: 'boolean' },
    stakeholder: { type: 'string' },
    order: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
  },
  run: (typed, world) =>
    withStudy(typed, world, 'read', async (session) => {
      const asked = askedOf(session.study, typed);
      if (!asked.ok) return asked;
      const language = languageOf(typed);
      if (!language.ok) return language;
      const file = optional(typed, 'out');
      if (file !== undefined) {
        return write(session, typed, world, { file, asked: asked.value, language: language.value });
      }
      const anonymise = await anonymiserFor(session, typed.words[0] ?? '', world);
      if (!anonymise.ok) return anonymise;
      const { title, tables } = analyse(session.study, asked.value, analysisWords[language.value]);
      const text = anonymise.value(tables.map(tableText).join('\n\n'));
      return ok({ json: { title, tables: cleaned(tables, anonymise.value) }, text });
    }),
};

interface Wanted {
  readonly file: string;
  readonly asked: AnalysisAsked;
  readonly language: Language;
}

async function write(
  session: StudySession,
  typed: Typed,
  world: CliContext,
  { file, asked, language }: Wanted,
): Promise<Result<Answer>> {
  const format = formatOf(file);
  if (format === undefined)
    return fail('usage', `--out takes a file ending in .${analysisFormats.join(', .')}.`);
  const [folder = ''] = typed.words;
  const out = await outFile(file, folder);
  if (!out.ok) return out;
  const anonymise = await anonymiserFor(session, folder, world);
  if (!anonymise.ok) return anonymise;
  const setting = { anonymise: anonymise.value, at: localTime(world.now()), language };
  const bytes = await exportAnalysis(session.study, format, asked, setting);
  if (!bytes.ok) return bytes;
  const written = await writeFileWhole(out.value, bytes.value);
  if (!written.ok) return written;
  return ok({ json: { file }, text: `Wrote “${basename(file)}”.` });
}

function askedOf(study: Study, typed: Typed): Result<AnalysisAsked> {
  const name = required(typed, 'analysis');
  if (!name.ok) return name;
  const analysis = analyses.find((known) => known === name.value);
  if (analysis === undefined) return fail('usage', `--analysis takes ${analyses.join(', ')}.`);
  if (analysis !== 'saturation') {
    return ok({ analysis, variant: typed.values['anonymous'] === true ? 'anonymous' : 'internal' });
  }
  const order = (['coded', 'date'] as const).find((known) => known === (optional(typed, 'order') ?? 'coded'));
  if (order === undefined) return fail('usage', '--order takes coded or date.');
  const named = optional(typed, 'stakeholder');
  if (named === undefined) return ok({ analysis, order, group: null });
  const group = findGroup(study, named);
  return group.ok ? ok({ analysis, order, group: group.value.id }) : group;
}

function languageOf(typed: Typed): Result<Language> {
  const asked = optional(typed, 'language') ?? 'en';
  const language = (['en', 'nl'] as const).find((known) => known === asked);
  return language === undefined ? fail('usage', '--language takes en or nl.') : ok(language);
}

function formatOf(file: string): AnalysisFormat | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  return analysisFormats.find((known) => known === ending);
}

function tableText({ title, columns, rows, notes }: AnalysisTable): string {
  const lines = [columns.map(({ header }) => header), ...rows].map((row) => row.join('\t'));
  return [title, ...lines, ...notes].join('\n');
}

/** Tables as programs read them: rows by heading. */
function cleaned(tables: readonly AnalysisTable[], clean: (text: string) => string): unknown {
  return tables.map(({ title, columns, rows, notes }) => ({
    title: clean(title),
    columns: columns.map(({ header }) => clean(header)),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? clean(cell) : cell))),
    notes: notes.map(clean),
  }));
}
