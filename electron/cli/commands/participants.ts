import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/lib/result';
import type { Study } from '../../../shared/model/study';
import { addParticipantTable, linkSpeakerTable } from '../../study/participant-table';
import { readTable, type TableRow } from '../../study/read-table';
import type { StudySession } from '../../study/study-session';
import { countOf, optional, requiredAll, writing, type Answer, type CliCommand } from '../cli-command';
import { findDocument, findParticipant } from '../find-named';
import { readText } from '../../study/read-text';
import { checkLink, makeLink, type VoiceLink } from '../voice-link';
import { withStudy } from '../with-study';

/** Adds people, or speaker links, from a table. */
export const importParticipants: CliCommand = {
  name: 'participants import',
  words: ['STUDY', 'FILE'],
  usage: '[--take-over]',
  summary:
    'Add participants (columns pseudonym, group, role, ...) or speaker links (document, speaker, participant, group) from a .csv; people who are there already stay as they are.',
  options: writing,
  run: async (typed, world) => {
    const path = typed.words[1] ?? '';
    const text = await readText(path);
    if (!text.ok) return text;
    const rows = readTable(basename(path), text.value);
    if (!rows.ok) return rows;
    if (rows.value.length === 0)
      return fail('table-empty', `“${basename(path)}” has no rows below its heading. Nothing was changed.`);
    return withStudy(typed, world, 'write', (session) => addTable(session, rows.value));
  },
};

async function addTable(session: StudySession, rows: readonly TableRow[]): Promise<Result<Answer>> {
  if (rows[0]?.['speaker'] !== undefined) {
    const linked = await linkSpeakerTable(session, rows);
    if (!linked.ok) return linked;
    return ok({ json: { linked: linked.value }, text: `Linked ${countOf(linked.value, 'speaker')}.` });
  }
  const fresh = rows.filter((row) => !isThere(session.study, row));
  const added = fresh.length === 0 ? ok(0) : await addParticipantTable(session, fresh);
  if (!added.ok) return added;
  const present = rows.length - fresh.length;
  const there = present === 0 ? '' : ` ${present} were there already.`;
  const text = `Added ${countOf(added.value, 'participant')}.${there}`;
  return ok({ json: { added: added.value, present }, text });
}

/** Whether somebody of this pseudonym, group and role is in the register; then the row brings nothing new. */
function isThere(study: Study, row: TableRow): boolean {
  const person = findParticipant(study, row['pseudonym'] ?? '');
  if (!person.ok) return false;
  const group = study.groups.get(person.value.group)?.name;
  return group === row['group'] && person.value.role === (row['role'] ?? '');
}

/** Lists the register. */
export const listParticipants: CliCommand = {
  name: 'participants list',
  words: ['STUDY'],
  usage: '',
  summary: 'List participants with their group, role and attributes.',
  options: {},
  run: async (typed, world) =>
    withStudy(typed, world, 'read', async ({ study }) => {
      const people = [...study.participants.values()].map(({ id, pseudonym, group, role, attributes }) => ({
        id,
        pseudonym,
        group: study.groups.get(group)?.name ?? '',
        role,
        attributes,
      }));
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
