import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { attributesOf } from '../../../shared/model/attribute';
import {
  registerFormats,
  type RegisterPreview,
  type RegisterRow,
} from '../../../shared/register/register-preview';
import { writeRegister } from '../../../shared/register/register-table';
import { sourceFile } from '../../importer/source-file';
import { localTime } from '../../study/export-quotes';
import { linkSpeakerTable } from '../../study/participant-table';
import { planSheets, readRegister, type RegisterSheets } from '../../study/read-register';
import type { TableRow } from '../../study/read-table';
import type { StudySession } from '../../study/study-session';
import { countOf, optional, requiredAll, writing, type Answer, type CliCommand } from '../cli-command';
import { writeFileWhole } from '../../study/write-file';
import { findDocument } from '../find-named';
import { outFile } from '../out-file';
import { checkLink, makeLink, type VoiceLink } from '../voice-link';
import { anonymiserFor, withStudy } from '../with-study';

/** Adds and changes people, or links speakers, from a table. */
export const importParticipants: CliCommand = {
  name: 'participants import',
  words: ['STUDY', 'FILE'],
  usage: '[--take-over]',
  summary:
    'Bring a table of participants (columns pseudonym, group, role, consent, ... as attributes) or of speaker links (document, speaker, participant, group) into the study, from .xlsx, .ods or .csv; people are found by pseudonym, and empty cells leave what is there.',
  options: writing,
  run: async (typed, world) => {
    const sheets = await readRegister(sourceFile(typed.words[1] ?? ''), world.importHost);
    if (!sheets.ok) return sheets;
    return withStudy(typed, world, 'write', (session) => addTable(session, sheets.value));
  },
};

async function addTable(session: StudySession, sheets: RegisterSheets): Promise<Result<Answer>> {
  const links = sheets.map(recordsOf).find(([row]) => row?.['speaker'] !== undefined);
  if (links !== undefined) {
    const linked = await linkSpeakerTable(session, links);
    if (!linked.ok) return linked;
    return ok({ json: { linked: linked.value }, text: `Linked ${countOf(linked.value, 'speaker')}.` });
  }
  const plan = planSheets(session.study, sheets);
  if (!plan.ok) return plan;
  const { preview, payload } = plan.value;
  const refused = preview.rows.find((row) => row.kind === 'refused');
  // A script cannot look a table over: one row that does not fit stops all of them.
  if (refused?.kind === 'refused') {
    return fail('register-row', `Row ${refused.row}: ${refused.reason} Nothing was changed. Mend the table.`);
  }
  if (payload !== null) {
    const done = await session.run({ type: 'fill-register', payload });
    if (!done.ok) return done;
  }
  return ok(answerOf(preview));
}

function answerOf({ rows, notes }: RegisterPreview): Answer {
  const count = (kind: RegisterRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  const [added, changed, present] = [count('added'), count('changed'), count('unchanged')];
  const sentences = [
    `Added ${countOf(added, 'participant')}.`,
    ...(changed === 0 ? [] : [`Changed ${countOf(changed, 'participant')}.`]),
    ...(present === 0 ? [] : [`${present} were there already.`]),
    ...notes,
  ];
  return { json: { added, changed, present }, text: sentences.join(' ') };
}

/** The rows of a sheet by the headings in its first row, in lower case. */
function recordsOf([headings = [], ...rows]: RegisterSheets[number]): readonly TableRow[] {
  const names = headings.map((heading) => heading.trim().toLowerCase());
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return filled.map((cells) => Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()])));
}

/** Writes the register to a file. */
export const exportParticipants: CliCommand = {
  name: 'participants export',
  words: ['STUDY'],
  usage: `--format ${registerFormats.join('|')} --out FILE [--language en|nl]`,
  summary:
    'Write the register under pseudonyms, with consent and attributes, as a table that can be changed and imported again; refused while a key file is locked.',
  options: { format: { type: 'string' }, out: { type: 'string' }, language: { type: 'string' } },
  run: async (typed, world) => {
    const asked = requiredAll(typed, 'format', 'out');
    if (!asked.ok) return asked;
    const [wanted = '', file = ''] = asked.value;
    const format = registerFormats.find((known) => known === wanted);
    if (format === undefined) return fail('usage', `There is no format “${wanted}” for the register.`);
    const language = optional(typed, 'language') ?? 'en';
    if (language !== 'en' && language !== 'nl') return fail('usage', '--language is en or nl.');
    const [folder = ''] = typed.words;
    return withStudy(typed, world, 'read', async (session) => {
      const out = await outFile(file, folder);
      if (!out.ok) return out;
      const anonymise = await anonymiserFor(session, folder, world);
      if (!anonymise.ok) return anonymise;
      const setting = { anonymise: anonymise.value, at: localTime(world.now()), language } as const;
      const written = await writeFileWhole(out.value, writeRegister(session.study, format, setting));
      if (!written.ok) return written;
      const participants = session.study.participants.size;
      return ok({
        json: { file, participants },
        text: `Wrote ${countOf(participants, 'participant')} to “${basename(file)}”.`,
      });
    });
  },
};

/** Lists the register. */
export const listParticipants: CliCommand = {
  name: 'participants list',
  words: ['STUDY'],
  usage: '',
  summary: 'List participants with their group, role and attributes.',
  options: {},
  run: async (typed, world) =>
    withStudy(typed, world, 'read', async ({ study }) => {
      const known = attributesOf(study, 'participant');
      const people = [...study.participants.values()].map(
        ({ id, pseudonym, group, role, attributes, consent }) => ({
          id,
          pseudonym,
          group: study.groups.get(group)?.name ?? '',
          role,
          ...(consent === undefined ? {} : { consent }),
          attributes: Object.fromEntries(
            known.flatMap((attribute): [string, string][] =>
              Object.hasOwn(attributes, attribute.id)
                ? [[attribute.name, attributes[attribute.id] ?? '']]
                : [],
            ),
          ),
        }),
      );
      const text = people.map(({ pseudonym, group, role }) => `${pseudonym}\t${group}\t${role}`).join('\n');
      return ok({ json: people, text });
    }),
};

/** Says who a speaker label stands for; participant and group are made where they are new. */
export const linkParticipant: CliCommand = {
  name: 'participants link',
  words: ['STUDY'],
  usage: '--document D --speaker LABEL [--participant P] [--group G] [--take-over]',
  summary:
    'Link a speaker label to a participant and group, made where they are new; without P to an unknown member of G.',
  options: {
    document: { type: 'string' },
    speaker: { type: 'string' },
    participant: { type: 'string' },
    group: { type: 'string' },
    ...writing,
  },
  run: async (typed, world) => {
    const names = requiredAll(typed, 'document', 'speaker');
    if (!names.ok) return names;
    const [title = '', speaker = ''] = names.value;
    const [pseudonym, group] = [optional(typed, 'participant'), optional(typed, 'group')];
    if (pseudonym === undefined && group === undefined)
      return fail('usage', 'Say who it is by --participant, by --group, or both.');
    return withStudy(typed, world, 'write', async (session) => {
      const document = findDocument(session.study, title);
      if (!document.ok) return document;
      if (!document.value.speakers.includes(speaker)) return nobodyCalled(speaker, document.value.speakers);
      const link = checkLink(session.study, pseudonym, group);
      return link.ok ? linkOne(session, document.value.id, speaker, link.value) : link;
    });
  },
};

async function linkOne(
  session: StudySession,
  document: string,
  speaker: string,
  link: VoiceLink,
): Promise<Result<Answer>> {
  const made = await makeLink(session, link);
  if (!made.ok) return made;
  const linked = await session.run({
    type: 'link-speakers',
    payload: { links: [{ document, speaker, ...made.value }] },
  });
  if (!linked.ok) return linked;
  const { study } = session;
  const person = study.participants.get(made.value.participant ?? '');
  const group = study.groups.get(person?.group ?? made.value.group ?? '')?.name ?? '';
  const title = study.documents.get(document)?.title ?? document;
  const participant = person?.pseudonym ?? null;
  const who = participant === null ? `an unknown member of ${group}` : `${participant} (${group})`;
  return ok({ json: { document: title, speaker, participant, group }, text: `“${speaker}” is ${who}.` });
}

function nobodyCalled(speaker: string, labels: readonly string[]): Result<never> {
  const known = labels.length === 0 ? 'It has no speaker labels' : `Its labels are ${labels.join(', ')}`;
  return fail('speaker-not-found', `Nobody called “${speaker}” speaks there. Nothing was changed. ${known}.`);
}
