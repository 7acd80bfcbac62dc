import { basename } from 'node:path';
import { ok } from '../../../shared/lib/result';
import { addParticipantTable, ensureLink, linkSpeakerTable } from '../../study/participant-table';
import { readTable } from '../../study/read-table';
import { optional, required, type CliCommand } from '../cli-command';
import { findDocument, withStudy } from '../with-study';
import { readText } from './codes';

/** Adds people, or speaker links, from a table. */
export const importParticipants: CliCommand = {
  name: 'participants import',
  usage: 'STUDY FILE',
  summary:
    'Add participants (pseudonym;group;role;...) or speaker links (document;speaker;participant;group) from .csv.',
  options: {},
  words: [2, 2],
  run: async ({ words: [study = '', path = ''] }, world) => {
    const text = await readText(path);
    if (!text.ok) return text;
    const rows = readTable(basename(path), text.value);
    if (!rows.ok) return rows;
    const isLinks = rows.value[0]?.['speaker'] !== undefined;
    return withStudy(study, world, 'write', async (session) => {
      const done = await (isLinks ? linkSpeakerTable : addParticipantTable)(session, rows.value);
      if (!done.ok) return done;
      const what = isLinks ? 'speakers linked' : 'participants added';
      return ok({
        json: isLinks ? { linked: done.value } : { added: done.value },
        text: `${done.value} ${what}.`,
      });
    });
  },
};

/** Lists the register. */
export const listParticipants: CliCommand = {
  name: 'participants list',
  usage: 'STUDY',
  summary: 'List participants with their group, role and attributes.',
  options: {},
  words: [1, 1],
  run: async ({ words: [folder = ''] }, world) =>
    withStudy(folder, world, 'read', async ({ study }) => {
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
  usage: 'STUDY --document D --speaker LABEL [--participant P] --group G',
  summary:
    'Link a speaker label to a participant and group, made where they are new; without P an unknown member of G.',
  options: {
    document: { type: 'string' },
    speaker: { type: 'string' },
    participant: { type: 'string' },
    group: { type: 'string' },
  },
  words: [1, 1],
  run: async (typed, world) => {
    const [title, speaker, group] = [
      required(typed, 'document'),
      required(typed, 'speaker'),
      required(typed, 'group'),
    ];
    if (!title.ok) return title;
    if (!speaker.ok) return speaker;
    if (!group.ok) return group;
    const pseudonym = optional(typed, 'participant') ?? '';
    return withStudy(typed.words[0] ?? '', world, 'write', async (session) => {
      const document = findDocument(session.study, title.value);
      if (!document.ok) return document;
      const link = await ensureLink(session, pseudonym === '' ? undefined : pseudonym, group.value);
      if (!link.ok) return link;
      const row = {
        document: document.value.title,
        speaker: speaker.value,
        participant: pseudonym,
        group: group.value,
      };
      const linked = await linkSpeakerTable(session, [row]);
      return linked.ok ? ok({ json: row, text: `“${speaker.value}” is linked.` }) : linked;
    });
  },
};
