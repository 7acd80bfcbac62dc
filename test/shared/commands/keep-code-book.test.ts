import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('keep-code-book', () => {
  it('freezes the living codes in tree order, and later codings say they were made under it', () => {
    const study = harbourStudy().run({ type: 'keep-code-book', payload: { name: 'Proef', note: '' } });
    study.run(
      {
        type: 'add-codings',
        payload: { codings: [{ document: 'fg', from: 0, to: 3, code: 'visit' }] },
      },
      'noor',
    );
    study.op({ type: 'code:edit', id: 'visit', edit: { name: 'Bedrijfsbezoek' } });
    const [version] = study.state.codeBooks.values();
    expect(version?.codes.map(({ name }) => name)).toEqual(['Bezoek', 'Nagesprek', 'Thuis', 'Beeld']);
    const codings = [...(study.state.codings.get('fg')?.values() ?? [])];
    expect(codings.map(({ book }) => book)).toEqual([undefined, undefined, version?.id]);
  });

  it('keeps the code book under a name', () => {
    const study = harbourStudy();
    const codes = ['visit', 'after', 'home', 'image'].flatMap((id) => study.state.codes.get(id) ?? []);
    const version = {
      ...{ id: '0000000000000001', name: 'Proef', note: 'Na twee gesprekken' },
      ...{ at: '2026-03-12T10:00:00.000Z', by: 'noor', codes },
    };
    const { id, ...rest } = version;
    checkCommand(
      study,
      { type: 'keep-code-book', payload: { name: 'Proef', note: 'Na twee gesprekken' } },
      {
        label: 'Keep code book version Proef',
        ops: [{ type: 'code-book:keep', version }],
        changes: [`+ code book ${id}: ${JSON.stringify(rest)}`],
      },
    );
  });

  it('refuses to keep nothing', () => {
    const empty = harbourStudy().op({
      type: 'code:archive',
      ids: ['visit', 'after', 'home', 'image'],
      codings: ['k1', 'k2', 'k3'],
    });
    checkRefusal(
      empty,
      { type: 'keep-code-book', payload: { name: 'Proef', note: '' } },
      { code: 'no-codes', message: 'There are no codes yet. Nothing was kept. Add codes first.' },
    );
  });
});
