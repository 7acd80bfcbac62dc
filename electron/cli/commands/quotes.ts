import { PATH_SEPARATOR } from '../../../shared/code-tree/code-tree';
import { findCode } from '../../../shared/code-tree/find-code';
import { ok, type Result } from '../../../shared/lib/result';
import type { Study } from '../../../shared/model/study';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { quotesOf } from '../../../shared/query/quotes';
import type { StudySession } from '../../study/study-session';
import { optional, type CliCommand, type Typed } from '../cli-command';
import { findCoder, findDocument, findGroup, withStudy } from '../with-study';

/** Options that narrow a list of quotes; exports take the same. */
export const filterOptions = {
  code: { type: 'string' },
  stakeholder: { type: 'string' },
  coder: { type: 'string' },
  document: { type: 'string' },
} as const;

/** Lists quotations with who speaks and under which codes. */
export const quotes: CliCommand = {
  name: 'quotes',
  usage: 'STUDY [--code PATH] [--stakeholder G] [--coder NAME] [--document D]',
  summary: 'List quotations; a code stands for everything below it too.',
  options: filterOptions,
  words: [1, 1],
  run: async (typed, world) =>
    withStudy(typed.words[0] ?? '', world, 'read', async (session) => {
      const filter = await filterOf(session, typed);
      if (!filter.ok) return filter;
      const texts = await session.texts.readAll(session.study, [...session.study.codings.keys()]);
      if (!texts.ok) return texts;
      const found = quotesOf(session.study, (document) => texts.value.get(document), filter.value).quotes;
      const json = found.map((quote) => ({
        id: quote.id,
        document: quote.documentTitle,
        from: quote.from,
        to: quote.to,
        text: quote.text,
        speaker: quote.speaker,
        participant: quote.participant?.pseudonym ?? null,
        stakeholder: quote.stakeholder?.name ?? null,
        codes: quote.codes.map(({ path, coder }) => ({
          path: path.join(PATH_SEPARATOR),
          coder,
          valence: null,
        })),
      }));
      const lines = json.map(
        (quote) =>
          `${quote.document} ${quote.from}-${quote.to}\t${quote.speaker}\t${quote.codes.map(({ path }) => path).join('; ')}\n    ${quote.text.replaceAll('\n', ' ')}`,
      );
      return ok({ json, text: lines.join('\n') });
    }),
};

/** The filter that was typed; a name that fits nothing is an error, not an empty list. */
export async function filterOf(session: StudySession, typed: Typed): Promise<Result<QuoteFilter>> {
  const { study } = session;
  const code = idOf(study, optional(typed, 'code'), findCode);
  if (!code.ok) return code;
  const document = idOf(study, optional(typed, 'document'), findDocument);
  if (!document.ok) return document;
  const group = optional(typed, 'stakeholder');
  const stakeholder = group === undefined ? ok(undefined) : findGroup(study, group);
  if (!stakeholder.ok) return stakeholder;
  const name = optional(typed, 'coder');
  const coder = name === undefined ? ok(undefined) : await findCoder(session, name, false);
  if (!coder.ok) return coder;
  return ok({
    ...(code.value === undefined ? {} : { code: code.value }),
    ...(document.value === undefined ? {} : { document: document.value }),
    ...(stakeholder.value === undefined ? {} : { stakeholder: stakeholder.value }),
    ...(coder.value === undefined ? {} : { coder: coder.value }),
  });
}

function idOf(
  study: Study,
  asked: string | undefined,
  find: (study: Study, asked: string) => Result<{ readonly id: string }>,
): Result<string | undefined> {
  if (asked === undefined) return ok(undefined);
  const found = find(study, asked);
  return found.ok ? ok(found.value.id) : found;
}
