import { agreementPerCode, type AgreementReport } from '../../../shared/agreement/agreement-per-code';
import type { Agreement } from '../../../shared/agreement/cohen-kappa';
import { codePath, PATH_SEPARATOR } from '../../../shared/code-tree/code-tree';
import { fail, ok, type Result } from '../../../shared/lib/result';
import type { Study } from '../../../shared/model/study';
import { countOf, optional, required, type Answer, type CliCommand, type Typed } from '../cli-command';
import { findCoder } from '../find-named';
import { withStudy } from '../with-study';

/** Percent agreement and Cohen's kappa per code, on characters. */
export const agreement: CliCommand = {
  name: 'agreement',
  words: ['STUDY'],
  usage: '--coders A,B [--unit character]',
  summary:
    'Percent agreement and Cohen’s kappa per code over the documents both coded, character by character.',
  options: { coders: { type: 'string' }, unit: { type: 'string' } },
  run: async (typed, world) => {
    const names = askedCoders(typed);
    if (!names.ok) return names;
    const unit = optional(typed, 'unit') ?? 'character';
    if (unit !== 'character') return fail('usage', `There is no unit “${unit}” yet.`);
    return withStudy(typed, world, 'read', async ({ study }) => {
      const [a, b] = names.value.map((name) => findCoder(study, name));
      if (a === undefined || b === undefined) throw new Error('two names were checked for');
      if (!a.ok) return a;
      if (!b.ok) return b;
      if (a.value.id === b.value.id)
        return fail('same-coder', `Both names stand for “${a.value.name}”. Give two different coders.`);
      return ok(answerOf(study, agreementPerCode(study, { coders: [a.value.id, b.value.id] })));
    });
  },
};

function askedCoders(typed: Typed): Result<readonly string[]> {
  const asked = required(typed, 'coders');
  if (!asked.ok) return asked;
  const names = asked.value.split(',').map((name) => name.trim());
  return names.length === 2 && !names.includes('')
    ? ok(names)
    : fail('usage', '--coders takes two names or ids with a comma between them.');
}

function answerOf(study: Study, report: AgreementReport): Answer {
  const codes = report.codes.map(({ code, ...numbers }) => ({
    code,
    path: codePath(study, code).join(PATH_SEPARATOR),
    ...numbers,
  }));
  const documents = report.documents.map((id) => study.documents.get(id)?.title ?? id);
  const text =
    documents.length === 0
      ? 'No document was coded by both, so there is nothing to compare.'
      : [
          `Unit: character; ${countOf(documents.length, 'document')} coded by both: ${documents.join('; ')}`,
          'code\tpercent\tkappa',
          ...codes.map((row) => lineOf(row.path, row)),
          lineOf('all codes', report.overall),
        ].join('\n');
  return { json: { unit: 'character', documents, codes, overall: report.overall }, text };
}

function lineOf(what: string, { percent, kappa }: Agreement): string {
  return `${what}\t${percent === null ? '-' : `${rounded(percent, 1)} %`}\t${kappa === null ? '-' : rounded(kappa, 3)}`;
}

/** A number with so many decimals; a minus sign in front of nothing but zeros is left out. */
function rounded(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/^-(?=0\.0+$)/, '');
}
