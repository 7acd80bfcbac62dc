import { basename } from 'node:path';
import { fail, ok } from '../../../shared/lib/result';
import { exporters, findExporter } from '../../../shared/export/registry';
import { exportQuotes, localTime } from '../../study/export-quotes';
import { writeFileWhole } from '../../study/write-file';
import { countOf, requiredAll, type CliCommand } from '../cli-command';
import { outFile } from '../out-file';
import { filterOf, filterOptions, filterUsage } from '../quote-options';
import { anonymiserFor, withStudy } from '../with-study';

/** Writes quotes to a file in one of the export formats; every word goes through the key file. */
export const exportCommand: CliCommand = {
  name: 'export',
  words: ['STUDY'],
  usage: `--format ${exporters.map(({ id }) => id).join('|')} --out FILE ${filterUsage}`,
  summary: 'Write coded fragments as a Word theme summary or a table; refused while a key file is locked.',
  options: { ...filterOptions, format: { type: 'string' }, out: { type: 'string' } },
  run: async (typed, world) => {
    const asked = requiredAll(typed, 'format', 'out');
    if (!asked.ok) return asked;
    const [format = '', file = ''] = asked.value;
    if (findExporter(format) === undefined) return fail('usage', `There is no export format “${format}”.`);
    const [folder = ''] = typed.words;
    return withStudy(typed, world, 'read', async (session) => {
      const filter = filterOf(session.study, typed);
      if (!filter.ok) return filter;
      const out = await outFile(file, folder);
      if (!out.ok) return out;
      const anonymise = await anonymiserFor(session, folder, world);
      if (!anonymise.ok) return anonymise;
      const setting = { anonymise: anonymise.value, at: localTime(world.now()) };
      const rendered = await exportQuotes(session, format, filter.value, setting);
      if (!rendered.ok) return rendered;
      const written = await writeFileWhole(out.value, rendered.value.bytes);
      if (!written.ok) return written;
      const { quotes, withheld } = rendered.value;
      const left =
        withheld === 0 ? '' : ` Left out ${countOf(withheld, 'quote')} of people who may not be quoted.`;
      return ok({
        json: { file, quotes, ...(withheld > 0 && { withheld }) },
        text: `Wrote ${countOf(quotes, 'quote')} to “${basename(file)}”.${left}`,
      });
    });
  },
};
