import { describe, it } from 'vitest';
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
