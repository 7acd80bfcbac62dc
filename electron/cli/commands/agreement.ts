import { agreementPerCode } from '../../../shared/agreement/agreement-per-code';
import { codePath, PATH_SEPARATOR } from '../../../shared/code-tree/code-tree';
import { fail, ok } from '../../../shared/lib/result';
import { optional, required, type CliCommand } from '../cli-command';
import { findCoder, withStudy } from '../with-study';

/** Percent agreement and Cohen's kappa per code, on characters. */
export const agreement: CliCommand = {
  name: 'agreement',
  usage: 'STUDY --coders A,B [--unit character]',
  summary:
    'Percent agreement and Cohen’s kappa per code over the documents both coded; the unit is the character.',
  options: { coders: { type: 'string' }, unit: { type: 'string' } },
  words: [1, 1],
  run: async (typed, world) => {
    const names = required(typed, 'coders');
    if (!names.ok) return names;
    const [first = '', second, ...more] = names.value.split(',').map((name) => name.trim());
    if (second === undefined || more.length > 0)
      return fail('usage', '--coders takes two names with a comma between them.');
    const unit = optional(typed, 'unit') ?? 'character';
    if (unit !== 'character')
      return fail('unit-unknown', `Agreement by ${unit} is not available yet. Use --unit character.`);
    return withStudy(typed.words[0] ?? '', world, 'read', async (session) => {
      const a = await findCoder(session, first, false);
      if (!a.ok) return a;
      const b = await findCoder(session, second, false);
      if (!b.ok) return b;
      const report = agreementPerCode(session.study, { coders: [a.value, b.value] });
      const codes = report.codes.map((row) => ({
        ...row,
        path: codePath(session.study, row.code).join(PATH_SEPARATOR),
      }));
      const documents = report.documents.map((id) => session.study.documents.get(id)?.title ?? id);
      const line = (path: string, percent: number | null, kappa: number | null): string =>
        `${path}\t${percent === null ? '-' : `${percent.toFixed(1)} %`}\t${kappa === null ? '-' : kappa.toFixed(3)}`;
      const text = [
        `Unit: character; ${documents.length} documents coded by both: ${documents.join(', ')}`,
        'code\tpercent\tkappa',
        ...codes.map(({ path, percent, kappa }) => line(path, percent, kappa)),
        line('all codes', report.overall.percent, report.overall.kappa),
      ].join('\n');
      return ok({ json: { unit, documents, codes, overall: report.overall }, text });
    });
  },
};
