import { z } from 'zod';

import { MAX_TEXT_LENGTH } from '../../shared/import/import-limits';
import { MAX_LABEL_LENGTH } from '../../shared/import/speaker-label';
import { MOST_SHOWN_LINES, type ParsedFile } from '../../shared/import/parsed-file';
import { codePaths as paths, sheetCells, tableReview } from './table-schema';
import type { Result } from '../../shared/lib/result';
import type { Turn } from '../../shared/model/document';

const MOST_SPEAKERS = 100_000;
const MOST_TURNS = 500_000;
const MOST_SOURCES = 20_000;

const offset = z.int().min(0).max(MAX_TEXT_LENGTH);

const turn = z.strictObject({
  speaker: z.int().min(-1),
  from: offset,
  to: offset,
  at: z.number().min(0).exactOptional(),
});

const label = z.string().min(1).max(MAX_LABEL_LENGTH);
const count = z.int().min(0);

const foundLabel = z.strictObject({
  label,
  variants: z.array(label).max(1_000),
  turns: count,
  timed: count,
  confidence: z.enum(['certain', 'check', 'not-a-speaker']),
  isSpeaker: z.boolean(),
  reason: z.string().max(500),
});

const shownLine = z.strictObject({
  text: z.string().max(MAX_TEXT_LENGTH),
  at: z.number().min(0).exactOptional(),
  label: z.strictObject({ from: offset, to: offset, label }).exactOptional(),
});

const parsedSource = z
  .strictObject({
    title: z.string().min(1).max(200),
    text: z.string().min(1).max(MAX_TEXT_LENGTH).refine(isFrozen, 'the text is not in its frozen form'),
    speakers: z.array(z.string().min(1).max(MAX_LABEL_LENGTH)).max(MOST_SPEAKERS),
    turns: z.array(turn).max(MOST_TURNS),
    format: z.string().regex(/^[a-z0-9-]{1,20}$/),
    encoding: z.string().min(1).max(40).exactOptional(),
    notes: z.array(z.string().min(1).max(2_000)).max(50),
    date: z.iso.date().exactOptional(),
    attributes: z.record(z.string().min(1).max(200), z.string().max(2_000)).exactOptional(),
    given: z
      .array(z.strictObject({ from: offset, to: offset, codes: paths }))
      .max(MOST_TURNS)
      .exactOptional(),
    labels: z.array(foundLabel).max(MOST_SPEAKERS),
    shown: z.array(shownLine).max(MOST_SHOWN_LINES),
  })
  .refine(({ speakers }) => new Set(speakers).size === speakers.length, 'a speaker stands twice')
  .refine(({ turns, speakers, text }) => turnsFit(turns, speakers.length, text), 'turns do not fit the text');

const choice = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: z.string().min(1).max(200),
  on: z.boolean(),
  count,
});

const repair = z.strictObject({
  id: z.string().min(1).max(60),
  kind: z.enum(['hyphen', 'page-number', 'running-head', 'line-end']),
  before: z.string().max(400),
  after: z.string().max(400),
  place: count,
  made: z.boolean(),
});

const parsedFile = z.strictObject({
  sources: z.array(parsedSource).max(MOST_SOURCES),
  choices: z.array(choice).max(20),
  repairs: z.array(repair).max(100_000),
  table: tableReview.exactOptional(),
  cells: sheetCells.exactOptional(),
});

const reply: z.ZodType<Result<ParsedFile>> = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: parsedFile }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.string().regex(/^[a-z0-9-]{1,40}$/),
      message: z.string().min(1).max(2_000),
      detail: z.string().max(4_000).exactOptional(),
    }),
  }),
]);

/**
 * A reply of the importer process, believed only as far as it can be checked.
 *
 * Undefined for anything but a refusal, or frozen text with turns that lie inside it in order, without
 * overlap, and that leave out nothing but the newlines between them. `detail` says what is wrong, for the log.
 */
export function parseReply(
  message: unknown,
): { readonly reply: Result<ParsedFile> } | { readonly reply?: undefined; readonly detail: string } {
  const parsed = reply.safeParse(message);
  if (parsed.success) return { reply: parsed.data };
  const [issue] = parsed.error.issues;
  return { detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

/** LF newlines, no BOM, no control characters but tab, nothing that UTF-8 cannot store. */
function isFrozen(text: string): boolean {
  return !/(?![\t\n])\p{Cc}|\p{Surrogate}/u.test(text) && !text.startsWith('\uFEFF');
}

function turnsFit(turns: readonly Turn[], speakers: number, text: string): boolean {
  if (turns.length === 0) return speakers === 0;
  let free = 0;
  for (const { speaker, from, to } of turns) {
    if (speaker >= speakers || to <= from || to > text.length) return false;
    if (from !== free || (from > 0 && text[from - 1] !== '\n')) return false;
    free = to + 1;
  }
  return free === text.length + 1;
}
