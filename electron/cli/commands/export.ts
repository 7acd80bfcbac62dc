import { resolve } from 'node:path';
import { ok } from '../../../shared/lib/result';
import { createAnonymiser } from '../../../shared/anonymise/anonymiser';
import { exportQuotes, localTime } from '../../study/export-quotes';
import { writeFileWhole } from '../../study/write-file';
import { required, type CliCommand } from '../cli-command';
import { withStudy } from '../with-study';
import { filterOf, filterOptions } from './quotes';

/** Writes quotes to a file in one of the export formats; labels in it are pseudonyms. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage:
    'STUDY --format docx|csv|csv-no-bom --out FILE [--code PATH] [--stakeholder G] [--coder NAME] [--document D]',
  summary: 'Write coded fragments as a Word theme summary or a table.',
  options: { ...filterOptions, format: { type: 'string' }, out: { type: 'string' } },
  words: [1, 1],
  run: async (typed, world) => {
    const [format, out] = [required(typed, 'format'), required(typed, 'out')];
    if (!format.ok) return format;
    if (!out.ok) return out;
    return withStudy(typed.words[0] ?? '', world, 'read', async (session) => {
      const filter = await filterOf(session, typed);
      if (!filter.ok) return filter;
      const setting = { anonymise: createAnonymiser([]), at: localTime(world.now()) };
      const rendered = await exportQuotes(session, format.value, filter.value, setting);
      if (!rendered.ok) return rendered;
      const written = await writeFileWhole(resolve(out.value), rendered.value.bytes);
      if (!written.ok) return written;
      const { quotes } = rendered.value;
      return ok({ json: { file: out.value, quotes }, text: `Wrote ${quotes} quotes to ${out.value}.` });
    });
  },
};
