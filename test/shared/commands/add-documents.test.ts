import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, hashLike } from '../../support/study-builder';

const report = {
  title: 'Verslag',
  kind: 'report',
  literal: 'summary',
  textHash: hashLike('c'),
  length: 12,
  words: 2,
  speakers: [],
  turns: [],
  origin: { format: 'txt', originalHash: hashLike('d'), encoding: 'utf-8' },
} as const;

const line = (id: string, title: string, number: number): string =>
  `+ document ${id}: {"title":"${title}","kind":"report","literal":"summary","textHash":"${hashLike('c')}",` +
  `"length":12,"words":2,"speakers":[],"turns":[],` +
  `"origin":{"format":"txt","originalHash":"${hashLike('d')}","encoding":"utf-8"},"number":${number}}`;

describe('add-documents', () => {
  it('adds one document', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-documents', payload: { documents: [report] } },
      {
        label: 'Import Verslag',
        ops: [{ type: 'document:add', document: { ...report, id: '0000000000000001', number: 1 } }],
        changes: [line('0000000000000001', 'Verslag', 1)],
      },
    );
  });

  it('numbers titles that are in use or given twice', () => {
    checkCommand(
      harbourStudy(),
      {
        type: 'add-documents',
        payload: { documents: [report, report, { ...report, title: 'Document fg' }] },
      },
      {
        label: 'Import 3 documents',
        ops: [
          { type: 'document:add', document: { ...report, id: '0000000000000001', number: 1 } },
          {
            type: 'document:add',
            document: { ...report, id: '0000000000000002', number: 2, title: 'Verslag (2)' },
          },
          {
            type: 'document:add',
            document: { ...report, id: '0000000000000003', number: 3, title: 'Document fg (2)' },
          },
        ],
        changes: [
          line('0000000000000001', 'Verslag', 1),
          line('0000000000000002', 'Verslag (2)', 2),
          line('0000000000000003', 'Document fg (2)', 3),
        ],
      },
    );
  });

  it('refuses an empty list', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-documents', payload: { documents: [] } },
      { code: 'nothing-to-add', message: 'There was no document to add. Nothing was changed.' },
    );
  });
});

describe('add-documents, with who speaks and what comes coded', () => {
  const group = {
    ...report,
    title: 'Groep',
    kind: 'focus-group',
    speakers: ['I', 'NADIA', 'Leerling ?'],
    turns: [
      { from: 0, to: 5, speaker: 1 },
      { from: 6, to: 12, speaker: 2 },
    ],
    set: 'Haven T1',
    attributes: { school: 'school A' },
    links: [
      { speaker: 'NADIA', participant: 'new', group: null },
      { speaker: 'Leerling ?', participant: null, group: 'll' },
      { speaker: 'I', participant: null, group: null },
    ],
    given: [
      {
        from: 0,
        to: 5,
        check: 'c',
        codes: [
          ['Bezoek', 'Nagesprek'],
          ['bezoek', 'Kou'],
        ],
      },
    ],
  } as const;
  const payload = {
    documents: [group],
    participants: [
      { key: 'new', pseudonym: 'Leerling 08', group: 'll', role: '', attributes: { level: 'havo' } },
    ],
    attributes: [
      { key: 'school', name: 'School', of: 'document', type: 'text', choices: [] },
      { key: 'level', name: 'Leerweg', of: 'participant', type: 'choice', choices: ['havo'] },
    ],
    labels: [
      {
        set: 'Haven T1',
        labels: [
          { label: 'NADIA', meaning: { kind: 'participant', participant: 'new' } },
          { label: 'Let op', meaning: { kind: 'text' } },
        ],
      },
    ],
  } as const;

  it('adds people, attributes, links, codes by path and remembered labels as one act', () => {
    const { links: _links, given: _given, ...document } = group;
    const coding = { document: '0000000000000004', from: 0, to: 5, coder: 'noor', check: 'c', number: 1 };
    const people = { pseudonym: 'Leerling 08', group: 'll', role: '' };
    checkCommand(
      harbourStudy(),
      { type: 'add-documents', payload },
      {
        label: 'Import Groep',
        ops: [
          {
            type: 'attribute:add',
            attribute: { id: '0000000000000001', name: 'School', of: 'document', type: 'text', choices: [] },
          },
          {
            type: 'attribute:add',
            attribute: {
              ...{ id: '0000000000000002', name: 'Leerweg', of: 'participant' },
              ...{ type: 'choice', choices: ['havo'] },
            },
          },
          {
            type: 'participant:add',
            participant: { id: '0000000000000003', ...people, attributes: { '0000000000000002': 'havo' } },
          },
          {
            type: 'document:add',
            document: {
              ...document,
              ...{ id: '0000000000000004', number: 1, title: 'Groep' },
              attributes: { '0000000000000001': 'school A' },
            },
          },
          {
            type: 'speaker:link',
            ...{ document: '0000000000000004', speaker: 'NADIA' },
            link: { participant: '0000000000000003', group: 'll' },
          },
          {
            type: 'speaker:link',
            ...{ document: '0000000000000004', speaker: 'Leerling ?' },
            link: { participant: null, group: 'll' },
          },
          {
            type: 'code:add',
            code: {
              ...{ id: '0000000000000005', name: 'Kou', parent: 'visit', position: 1 },
              ...{ definition: '', aliases: [], origin: 'open' },
            },
          },
          {
            type: 'coding:add',
            codings: [
              { id: '0000000000000006', ...coding, code: 'after' },
              { id: '0000000000000007', ...coding, code: '0000000000000005' },
            ],
          },
          {
            type: 'label:mean',
            ...{ set: 'Haven T1', label: 'NADIA' },
            meaning: { kind: 'participant', participant: '0000000000000003' },
          },
          { type: 'label:mean', set: 'Haven T1', label: 'Let op', meaning: { kind: 'text' } },
        ],
        changes: [
          '- code after: Nagesprek, 1 under Bezoek, 0 codings,  |  | a-priori',
          '+ participant 0000000000000003: Leerling 08 | ll |  | 0000000000000002=havo',
          '+ attribute 0000000000000001: School | document | text |  | ',
          '+ attribute 0000000000000002: Leerweg | participant | choice | havo | ',
          '+ label of Haven T1 Let op: {"kind":"text"}',
          '+ label of Haven T1 NADIA: {"kind":"participant","participant":"0000000000000003"}',
          `+ document 0000000000000004: ${JSON.stringify({
            ...{ title: 'Groep', kind: 'focus-group', literal: 'summary', textHash: hashLike('c') },
            ...{ length: 12, words: 2, speakers: group.speakers, turns: group.turns, set: 'Haven T1' },
            ...{ origin: group.origin, attributes: { '0000000000000001': 'school A' }, number: 1 },
          })}`,
          '+ speaker 0000000000000004 Leerling ?: ? of ll',
          '+ speaker 0000000000000004 NADIA: 0000000000000003 of ll',
          '+ code after: Nagesprek, 1 under Bezoek, 1 codings,  |  | a-priori',
          '+ code 0000000000000005: Kou, 2 under Bezoek, 1 codings,  |  | open',
          '+ coding 0000000000000006: 0000000000000004 0-5 after by noor c number 1',
          '+ coding 0000000000000007: 0000000000000004 0-5 0000000000000005 by noor c number 1',
        ],
      },
    );
  });

  it('uses an attribute that exists by its name', () => {
    const builder = harbourStudy().op({
      type: 'attribute:add',
      attribute: { id: 's', name: 'SCHOOL', of: 'document', type: 'text', choices: [] },
    });
    const { attributes } = payload;
    builder.run({
      type: 'add-documents',
      payload: { documents: [{ ...report, attributes: { school: 'B' } }], attributes },
    });
    expect([...builder.state.documents.values()].at(-1)?.attributes).toEqual({ s: 'B' });
  });

  it('refuses a pseudonym in use and a link to nobody, and adds nothing', () => {
    const people = [{ ...payload.participants[0], pseudonym: 'Leerling 01' }];
    checkRefusal(
      harbourStudy(),
      { type: 'add-documents', payload: { ...payload, participants: people } },
      {
        code: 'pseudonym-taken',
        message: '“Leerling 01” is someone else already. Nothing was changed. Choose another.',
      },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'add-documents', payload: { documents: [group] } },
      {
        code: 'link-unknown',
        message: 'That participant or group is not in the study. Nothing was changed.',
      },
    );
  });
});
