import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/lib/result';
import type { StudySession } from '../../study/study-session';
import {
  addFoundCodings,
  findCoding,
  type AskedCoding,
  type CodedPassages,
  type Passage,
} from '../asked-codings';
import {
  countOf,
  optional,
  requiredAll,
  wholeNumber,
  writing,
  type Answer,
  type CliCommand,
  type Typed,
} from '../cli-command';
import { findCodingTable } from '../coding-table';
import { readText } from '../../study/read-text';
import { checkLink, makeLink } from '../voice-link';
import { withStudy } from '../with-study';

/** Options that say of one passage what the lines of a table say of many. */
const ONE_PASSAGE = ['document', 'text', 'from', 'to', 'code', 'coder', 'participant', 'group'] as const;

/** Codes one passage, given by its exact words or by offsets, or all passages of a table. */
export const code: CliCommand = {
  name: 'code',
  words: ['STUDY'],
  usage:
    '(--document D (--text WORDS | --from N --to N) --code PATH --coder NAME [--participant P] [--group G] | --file TABLE) [--take-over]',
  summary:
    'Apply a code to a passage; offsets count UTF-16 units of the frozen text, the end not included. A coder who is new is added. ' +
    '--participant and --group say whose words they are where no label does. --file takes a table of document, coder, path and words with tabs between.',
  options: {
    ...Object.fromEntries(ONE_PASSAGE.map((name) => [name, { type: 'string' } as const])),
    file: { type: 'string' },
    ...writing,
  },
  run: async (typed, world) => {
    const file = optional(typed, 'file');
    if (file === undefined) {
      const asked = askedCoding(typed);
      if (!asked.ok) return asked;
      return withStudy(typed, world, 'write', (session) => codeOne(session, asked.value, typed));
    }
    const other = ONE_PASSAGE.find((name) => optional(typed, name) !== undefined);
    if (other !== undefined) return fail('usage', `--file takes the place of --${other}.`);
    const text = await readText(file);
    if (!text.ok) return text;
    return withStudy(typed, world, 'write', (session) => codeTable(session, basename(file), text.value));
  },
};

async function codeOne(session: StudySession, asked: AskedCoding, typed: Typed): Promise<Result<Answer>> {
  const found = await findCoding(session, asked);
  if (!found.ok) return found;
  const link = checkLink(session.study, optional(typed, 'participant'), optional(typed, 'group'));
  if (!link.ok) return link;
  const done = await addFoundCodings(session, [found.value]);
  if (!done.ok) return done;
  if (link.value.participant !== null || link.value.group !== null) {
    const voice = await makeLink(session, link.value);
    if (!voice.ok) return voice;
    const { document, from, to } = found.value;
    const named = await session.run({ type: 'name-voice', payload: { document, from, to, ...voice.value } });
    if (!named.ok) return named;
  }
  const [passage] = done.value.codings;
  const what =
    passage === undefined ? '' : `“${passage.document}” ${passage.from}-${passage.to} with ${passage.code}`;
  const words = done.value.added === 0 ? `${what} is coded so already.` : `Coded ${what}.`;
  return ok({ json: done.value, text: [...coderLines(done.value), words].join('\n') });
}

async function codeTable(session: StudySession, name: string, text: string): Promise<Result<Answer>> {
  const { found, failed } = await findCodingTable(session, text);
  if (failed.length > 0) {
    const summary = `${countOf(failed.length, 'line')} of “${name}” fitted nothing, so nothing was coded.`;
    const json = { added: 0, present: 0, newCoders: [], codings: [], failed };
    return ok({ json, text: '', failures: [...failed.map(({ reason }) => reason), summary] });
  }
  if (found.length === 0)
    return fail('table-empty', `“${name}” holds no codings. Nothing was coded. Choose another file.`);
  const done = await addFoundCodings(session, found);
  if (!done.ok) return done;
  const { added, present } = done.value;
  const there = present === 0 ? '' : ` ${present} were there already.`;
  const words = `Coded ${countOf(added, 'passage')}.${there}`;
  return ok({ json: { ...done.value, failed }, text: [...coderLines(done.value), words].join('\n') });
}

function coderLines({ newCoders }: CodedPassages): readonly string[] {
  return newCoders.map((name) => `“${name}” is new in this study and was added as a coder.`);
}

function askedCoding(typed: Typed): Result<AskedCoding> {
  const names = requiredAll(typed, 'document', 'code', 'coder');
  if (!names.ok) return names;
  const passage = askedPassage(typed);
  if (!passage.ok) return passage;
  const [document = '', path = '', coder = ''] = names.value;
  return ok({ document, code: path, coder, passage: passage.value });
}

function askedPassage(typed: Typed): Result<Passage> {
  const words = optional(typed, 'text');
  const ranged = optional(typed, 'from') !== undefined || optional(typed, 'to') !== undefined;
  if ((words === undefined) !== ranged)
    return fail('usage', 'Give the passage by --text, or by --from and --to.');
  if (words !== undefined) return ok({ kind: 'words', words });
  const [from, to] = [wholeNumber(typed, 'from'), wholeNumber(typed, 'to')];
  if (!from.ok) return from;
  return to.ok ? ok({ kind: 'range', range: { from: from.value, to: to.value } }) : to;
}
