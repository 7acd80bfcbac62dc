import { PATH_SEPARATOR } from '../../../shared/code-tree/code-tree';
import type { Anonymiser } from '../../../shared/export/exporter';
import { ok } from '../../../shared/lib/result';
import type { Valence } from '../../../shared/model/coding';
import type { Quote } from '../../../shared/model/quote';
import { quotesOf } from '../../../shared/query/quotes';
import type { CliCommand } from '../cli-command';
import { filterOf, filterOptions, filterUsage } from '../quote-options';
import { anonymiserFor, withStudy } from '../with-study';

/** Lists quotations with who speaks and under which codes. */
export const quotes: CliCommand = {
  name: 'quotes',
  words: ['STUDY'],
  usage: filterUsage,
  summary:
    'List quotations; a code stands for everything below it too. Refused while a key file is locked, since the list leaves the study.',
  options: filterOptions,
  run: async (typed, world) =>
    withStudy(typed, world, 'read', async (session) => {
      const filter = filterOf(session.study, typed);
      if (!filter.ok) return filter;
      const anonymise = await anonymiserFor(session, typed.words[0] ?? '', world);
      if (!anonymise.ok) return anonymise;
      const texts = await session.texts.readAll(session.study, [...session.study.codings.keys()]);
      if (!texts.ok) return texts;
      const found = quotesOf(session.study, (document) => texts.value.get(document), filter.value).quotes;
      const json = found.map((quote) => printed(quote, anonymise.value));
      return ok({ json, text: json.map(lineOf).join('\n') });
    }),
};

/** A quote as `--json` prints it; the names and their order are fixed, because scripts read them. */
interface PrintedQuote {
  readonly id: string;
  readonly document: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly speaker: string;
  readonly participant: string | null;
  readonly stakeholder: string | null;
  readonly codes: readonly {
    readonly path: string;
    readonly coder: string;
    readonly valence: Valence | null;
  }[];
  /** As people cite it, `3:10`; null in quotations made before there were numbers. */
  readonly number: string | null;
  /** What is printed in the place of `text`, or null. */
  readonly wording: string | null;
  readonly comment: string | null;
  readonly starred: boolean;
}

function printed(quote: Quote, anonymise: Anonymiser): PrintedQuote {
  const { participant, stakeholder } = quote;
  return {
    id: quote.id,
    document: anonymise(quote.documentTitle),
    from: quote.from,
    to: quote.to,
    text: anonymise(quote.text),
    speaker: anonymise(quote.speaker),
    participant: participant === undefined ? null : anonymise(participant.pseudonym),
    stakeholder: stakeholder === undefined ? null : anonymise(stakeholder.name),
    codes: quote.codes.map(({ path, coder, valence }) => ({
      path: anonymise(path.join(PATH_SEPARATOR)),
      coder: anonymise(coder),
      valence: valence ?? null,
    })),
    number: quote.number ?? null,
    wording: wordsOr(quote.note?.wording, anonymise),
    comment: wordsOr(quote.note?.comment, anonymise),
    starred: quote.note?.starred === true,
  };
}

function wordsOr(words: string | undefined, anonymise: Anonymiser): string | null {
  return words === undefined || words === '' ? null : anonymise(words);
}

function lineOf({ number, document, from, to, text, speaker, codes, starred }: PrintedQuote): string {
  const paths = [...new Set(codes.map(({ path }) => path))].join('; ');
  const place = [number, `${document} ${from}-${to}`, starred ? '*' : null].filter((part) => part !== null);
  return `${place.join(' ')}\t${speaker}\t${paths}\n    ${text.replaceAll('\n', ' ')}`;
}
