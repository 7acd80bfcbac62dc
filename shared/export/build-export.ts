import type { Language } from '../i18n/language';
import { translateSentence } from '../i18n/translate-sentence';
import type { Quote, QuoteCode } from '../model/quote';
import type { Result } from '../lib/result';
import type { Anonymiser, CodeHeading, ExportContent, ExportInput, Exporter, GroupSize } from './exporter';
import { printable } from './printable';
import { reportWordsIn } from './report-words-in';

/**
 * Renders an export of words that went through the anonymiser, every one of them, once, here.
 *
 * Formats never see an anonymiser and so cannot forget it. Ids are left alone: they are made by the
 * program and tie quotes, codes and groups together. Calling a format's `render` by another way than this
 * does not compile.
 */
export async function renderExport(exporter: Exporter, input: ExportInput): Promise<Result<Uint8Array>> {
  return exporter.render(pseudonymise(input));
}

function pseudonymise(input: ExportInput): ExportContent {
  const clean = remembering(input.anonymise);
  const language = input.language ?? 'en';
  return {
    studyName: clean(input.studyName),
    quotes: input.quotes.map((quote) => cleanQuote(quote, clean, language)),
    codes: input.codes.map((code) => cleanHeading(code, clean)),
    groups: input.groups.map((group) => cleanGroup(group, clean)),
    at: input.at,
    scope: clean(input.scope),
    ...(input.attribution && { attribution: input.attribution }),
    words: reportWordsIn(language),
    pseudonymised: true,
  };
}

/** Titles, roles and paths recur with every quote; each is looked through once. */
function remembering(anonymise: Anonymiser): Anonymiser {
  const seen = new Map<string, string>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const cleaned = printable(anonymise(text));
    seen.set(text, cleaned);
    return cleaned;
  };
}

/** A speaker without a participant has a name that the program made, such as “Speaker 2”. */
function cleanQuote(quote: Quote, clean: Anonymiser, language: Language): Quote {
  const { participant, stakeholder, note } = quote;
  return {
    ...quote,
    documentTitle: clean(quote.documentTitle),
    text: clean(quote.text),
    speaker: clean(participant === undefined ? translateSentence(quote.speaker, language) : quote.speaker),
    ...(participant && {
      participant: {
        id: participant.id,
        pseudonym: clean(participant.pseudonym),
        role: clean(participant.role),
        ...(participant.attributes && { attributes: cleanValues(participant.attributes, clean) }),
      },
    }),
    ...(stakeholder && {
      stakeholder: {
        id: stakeholder.id,
        name: clean(stakeholder.name),
        monogram: clean(stakeholder.monogram),
      },
    }),
    codes: quote.codes.map((code) => cleanCode(code, clean)),
    ...(note && { note: { ...note, comment: clean(note.comment), wording: clean(note.wording) } }),
  };
}

function cleanValues(
  attributes: Readonly<Record<string, string>>,
  clean: Anonymiser,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [clean(name), clean(value)]));
}

function cleanCode(code: QuoteCode, clean: Anonymiser): QuoteCode {
  return { ...code, path: code.path.map(clean), coder: clean(code.coder) };
}

function cleanHeading(code: CodeHeading, clean: Anonymiser): CodeHeading {
  return { id: code.id, path: code.path.map(clean), definition: clean(code.definition) };
}

function cleanGroup(group: GroupSize, clean: Anonymiser): GroupSize {
  return { ...group, name: clean(group.name), monogram: clean(group.monogram) };
}
