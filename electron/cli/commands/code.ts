import { findCode } from '../../../shared/code-tree/find-code';
import { fail, ok, type Result } from '../../../shared/lib/result';
import type { TextRange } from '../../../shared/lib/text-range';
import type { StudySession } from '../../study/study-session';
import { ensureLink } from '../../study/participant-table';
import { optional, required, wholeNumber, type CliCommand, type Typed } from '../cli-command';
import { findCoder, findDocument, withStudy } from '../with-study';

/** Codes one passage, given by its exact words or by offsets. */
export const code: CliCommand = {
  name: 'code',
  usage:
    'STUDY --document D (--text WORDS | --from N --to N) --code PATH --coder NAME [--participant P] [--group G]',
  summary:
    'Apply a code to a passage; offsets count UTF-16 units of the frozen text, the end not included. --group and --participant say whose words they are where no label does.',
  options: {
    document: { type: 'string' },
    text: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    code: { type: 'string' },
    coder: { type: 'string' },
    participant: { type: 'string' },
    group: { type: 'string' },
  },
  words: [1, 1],
  run: async (typed, world) => {
    const [title, path, coder] = [
      required(typed, 'document'),
      required(typed, 'code'),
      required(typed, 'coder'),
    ];
    if (!title.ok) return title;
    if (!path.ok) return path;
    if (!coder.ok) return coder;
    const asked = askedPlace(typed);
    if (!asked.ok) return asked;
    return withStudy(typed.words[0] ?? '', world, 'write', async (session) => {
      const document = findDocument(session.study, title.value);
      if (!document.ok) return document;
      const found = findCode(session.study, path.value);
      if (!found.ok) return found;
      const range = await placeOf(session, document.value.id, asked.value);
      if (!range.ok) return range;
      const by = await findCoder(session, coder.value, true);
      if (!by.ok) return by;
      const coding = { document: document.value.id, ...range.value, code: found.value.id, coder: by.value };
      const saved = await session.run({ type: 'add-codings', payload: { codings: [coding] } });
      if (!saved.ok) return saved;
      const voiced = await nameVoice(session, document.value.id, range.value, typed);
      return voiced.ok ? ok({ json: { ...coding, at: saved.value.at }, text: saved.value.label }) : voiced;
    });
  },
};

type Place =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: 'range'; readonly range: TextRange };

function askedPlace(typed: Typed): Result<Place> {
  const words = optional(typed, 'text');
  if (words !== undefined) return ok({ kind: 'words', words });
  const [from, to] = [wholeNumber(typed, 'from'), wholeNumber(typed, 'to')];
  if (!from.ok) return fail('usage', 'Give the passage by --text, or by --from and --to.');
  return to.ok ? ok({ kind: 'range', range: { from: from.value, to: to.value } }) : to;
}

async function placeOf(session: StudySession, document: string, place: Place): Promise<Result<TextRange>> {
  if (place.kind === 'range') return ok(place.range);
  const text = await session.texts.of(session.study, document);
  return text.ok ? findWords(text.value, place.words) : text;
}

/** The one place where the words stand; white space in them may be any white space of the text. */
function findWords(text: string, words: string): Result<TextRange> {
  const pattern = words.trim().split(/\s+/).map(escapeRegExp).join('\\s+');
  const places = pattern === '' ? [] : [...text.matchAll(new RegExp(pattern, 'g'))];
  const [first] = places;
  if (first === undefined) {
    return fail(
      'words-not-found',
      'These words are not in the document. Nothing was coded. Copy them from it exactly.',
    );
  }
  if (places.length > 1) {
    const offsets = places
      .slice(0, 10)
      .map((place) => place.index)
      .join(', ');
    return fail(
      'words-ambiguous',
      `These words stand at ${places.length} places (${offsets}). Nothing was coded. Give more words, or --from and --to.`,
    );
  }
  return ok({ from: first.index, to: first.index + first[0].length });
}

function escapeRegExp(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Names whose words the passage holds, when that was asked; participant and group are made where they are new. */
async function nameVoice(
  session: StudySession,
  document: string,
  range: TextRange,
  typed: Typed,
): Promise<Result<unknown>> {
  const pseudonym = optional(typed, 'participant');
  const group = optional(typed, 'group');
  if (pseudonym === undefined && group === undefined) return ok(null);
  const link = await ensureLink(session, pseudonym, group);
  if (!link.ok) return link;
  return session.run({ type: 'name-voice', payload: { document, ...range, ...link.value } });
}
