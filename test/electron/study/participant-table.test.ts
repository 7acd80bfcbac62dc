import { describe, expect, it } from 'vitest';
import {
  addParticipantTable,
  ensureGroups,
  linkSpeakerTable,
} from '../../../electron/study/participant-table';
import { expectOk } from '../../../shared/lib/result';
import { freshFolder, shown, smallStudy } from './study-folder';

const people = [
  { pseudonym: 'Leerling 01', group: 'Leerlingen', role: 'klas 3', school: 'A', monogram: 'LL' },
  { pseudonym: 'Ouder 01', group: 'Ouders en verzorgers', role: '', school: '', monogram: '' },
];

const groupsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('group '))
    .map((line) => line.replace(/^group \w+: /, ''))
    .toSorted();

describe('a table of participants', () => {
  it('brings people with their attributes, and makes the groups that are missing', async () => {
    const session = await smallStudy(await freshFolder());
    expect(expectOk(await addParticipantTable(session, people))).toBe(2);
    expect(groupsOf(shown(session))).toEqual([
      'Leerlingen | LL | ll | answers',
      'Ouders en verzorgers | OU | ou | answers',
    ]);
    expect(
      [...session.study.participants.values()].map(({ id: _id, group: _group, ...rest }) => rest),
    ).toEqual([
      { pseudonym: 'Leerling 01', role: 'klas 3', attributes: { school: 'A' } },
      { pseudonym: 'Ouder 01', role: '', attributes: {} },
    ]);
  });

  it.each([
    ['a pseudonym', { pseudonym: '', group: 'Ouders' }],
    ['a group', { pseudonym: 'Ouder 02', group: '' }],
    ['the column of groups', { pseudonym: 'Ouder 02' }],
  ])('is refused whole when a row lacks %s', async (_case, row) => {
    const session = await smallStudy(await freshFolder());
    const before = shown(session);
    expect(await addParticipantTable(session, [...people, row])).toEqual({
      ok: false,
      error: {
        code: 'table-columns',
        message: 'Row 3 lacks a pseudonym or a group. Nobody was added. Mend the table.',
      },
    });
    expect(shown(session)).toBe(before);
  });

  it('is refused when it names someone who is there already', async () => {
    const session = await smallStudy(await freshFolder());
    expectOk(await addParticipantTable(session, people));
    const again = await addParticipantTable(session, people);
    expect(again.ok ? '' : again.error.message).toBe(
      'Row 1 names “Leerling 01”, who is somebody else already. Nobody was added. Mend the table.',
    );
  });

  it('marks a group of interviewers as the one that asks', async () => {
    const session = await smallStudy(await freshFolder());
    expectOk(await ensureGroups(session, [{ name: 'Interviewer' }, { name: 'gespreksleiders' }]));
    expect(groupsOf(shown(session))).toEqual([
      'Interviewer | IV | iv | asks',
      'gespreksleiders | IV | iv | asks',
    ]);
  });
});

describe('a table of speakers', () => {
  it('links labels to participants or to a group alone', async () => {
    const session = await smallStudy(await freshFolder());
    expectOk(await addParticipantTable(session, people));
    const rows = [
      { document: 'fg', speaker: 'Deniz', participant: 'Leerling 01', group: '' },
      { document: 'ou', speaker: 'Deniz', participant: '', group: 'Ouders en verzorgers' },
    ];
    expect(expectOk(await linkSpeakerTable(session, rows))).toBe(2);
    const links = [...session.study.speakers.values()].flatMap((table) => [...table.values()]);
    const names = links.map(({ participant, group }) => [
      session.study.participants.get(participant ?? '')?.pseudonym ?? null,
      session.study.groups.get(group ?? '')?.name ?? null,
    ]);
    expect(names).toEqual([
      ['Leerling 01', 'Leerlingen'],
      [null, 'Ouders en verzorgers'],
    ]);
  });

  it.each([
    ['no document', { document: 'xx' }, 'names a document “xx” that is not in the study'],
    ['no speaker', { speaker: 'Sem' }, 'names a speaker “Sem” who is not in “fg”'],
    ['no participant', { participant: 'Niemand' }, 'names a participant “Niemand” who is not in the study'],
    [
      'another group than the participant’s',
      { participant: 'Leerling 01', group: 'Ouders' },
      'puts “Leerling 01”, who belongs to “Leerlingen”, in “Ouders”',
    ],
  ])('is refused whole when a row fits %s', async (_case, wrong, what) => {
    const session = await smallStudy(await freshFolder());
    expectOk(await addParticipantTable(session, people));
    const before = shown(session);
    const fits = { document: 'fg', speaker: 'Deniz', participant: '', group: 'Nieuwe groep' };
    const linked = await linkSpeakerTable(session, [fits, { ...fits, group: '', ...wrong }]);
    expect(linked.ok ? '' : linked.error.message).toBe(`Row 2 ${what}. Nobody was linked. Mend the table.`);
    expect(shown(session)).toBe(before);
  });
});
