import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '../../../shared/commands/registry';
import { planMerge } from '../../../shared/merge/plan-merge';
import { missingFrom, unionOperations } from '../../../shared/merge/union';
import { harbourStudy } from '../../support/study-builder';
import type { StudyCopy } from '../../support/study-copy';
import { look } from '../../support/history-generator';
import { visible } from '../../support/visible-study';
import { add, afterActs, archive, code, move, rename, twoCopies } from './two-copies';

// The cases are those other tools’ merges went wrong on, told in the words of this one.

const codingsOf = (copy: StudyCopy): readonly string[] =>
  visible(copy.state).filter((line) => line.startsWith('coding '));

describe('merging a colleague’s copy', () => {
  it('brings their codings, and a second time nothing', () => {
    const { mine, theirs, planned } = afterActs(
      [code(0, 3, 'home')],
      [code(4, 7, 'home'), code(8, 11, 'image')],
    );
    expect(planned.plan).toEqual({
      coders: ['Daan'],
      incoming: [{ what: 'new-codings', count: 2, examples: ['Thuis', 'Beeld'] }],
      collisions: [],
      ledger: [
        { what: 'codings', mine: 4, onlyTheirs: 2, shared: 3, active: 6, archived: 0, unaccounted: 0 },
        { what: 'codes', mine: 4, onlyTheirs: 0, shared: 4, active: 4, archived: 0, unaccounted: 0 },
        { what: 'documents', mine: 2, onlyTheirs: 0, shared: 2, active: 2, archived: 0, unaccounted: 0 },
        { what: 'participants', mine: 2, onlyTheirs: 0, shared: 2, active: 2, archived: 0, unaccounted: 0 },
        { what: 'memos', mine: 0, onlyTheirs: 0, shared: 0, active: 0, archived: 0, unaccounted: 0 },
      ],
      operations: 2,
    });
    expect(mine.merge(theirs)).toBe(true);
    const once = look(mine);
    expect(mine.planMerge(theirs).plan.operations).toBe(0);
    expect(mine.merge(theirs)).toBe(false);
    expect(look(mine)).toBe(once);
    expect(codingsOf(mine)).toHaveLength(6);
  });

  it('keeps the same code on the same words by two coders as two judgements', () => {
    const { mine, theirs } = afterActs([code(13, 17, 'home')], [code(13, 17, 'home')]);
    mine.merge(theirs);
    const both = codingsOf(mine).filter((line) => line.includes('fg 13-17 home'));
    expect(both.map((line) => / by (\w+) /.exec(line)?.[1])).toEqual(['noor', 'daan']);
  });

  it('keeps two codes of one name apart, each with its own codings, and says so', () => {
    const { mine, theirs, planned } = afterActs([add('Werk')], [add('werk'), code(0, 3, 'bb10000000000000')]);
    expect(planned.plan.collisions).toEqual([
      {
        kind: 'same-name',
        about: 'werk',
        code: 'bb10000000000000',
        sentence:
          'Each of you made a code of this name at this place. Both are kept; merge them if they mean the same.',
      },
    ]);
    mine.merge(theirs);
    expect([
      mine.state.codeCounts.get('aa10000000000000') ?? 0,
      mine.state.codeCounts.get('bb10000000000000'),
    ]).toEqual([0, 1]);
  });

  it('gives a code renamed twice the later name and keeps the other in its history', () => {
    const { mine, theirs, planned } = afterActs([rename('image', 'Plaatje')], [rename('image', 'Foto')]);
    expect(planned.plan.collisions).toEqual([
      {
        kind: 'renamed-twice',
        about: 'Foto',
        code: 'image',
        sentence:
          'You named it “Plaatje”, your colleague “Foto”. It becomes “Foto”; the other name stays in its history.',
      },
    ]);
    mine.merge(theirs);
    expect([mine.state.codes.get('image')?.name, mine.state.formerNames.get('image')]).toEqual([
      'Foto',
      ['Beeld', 'Plaatje'],
    ]);
  });

  it('says nothing of a rename both made alike', () => {
    const { planned } = afterActs([rename('image', 'Foto')], [rename('image', 'Foto')]);
    expect(planned.plan.collisions).toEqual([]);
  });

  it('keeps the later of two definitions and says so', () => {
    const define = (definition: string): CommandRequest => ({
      type: 'edit-code',
      payload: { id: 'image', edit: { definition } },
    });
    const { mine, theirs, planned } = afterActs([define('Mijn.')], [define('Hun.')]);
    expect(planned.plan.collisions.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      [
        'defined-twice',
        'Both of you wrote a definition. The later one is kept; the other stands in the history.',
      ],
    ]);
    mine.merge(theirs);
    expect(mine.state.codes.get('image')?.definition).toBe('Hun.');
  });

  it('takes one of two places where both moved a code, and says which', () => {
    const { mine, theirs, planned } = afterActs([move('home', 'image')], [move('home', null)]);
    expect(planned.plan.collisions).toEqual([
      {
        kind: 'moved-twice',
        about: 'Thuis',
        code: 'home',
        sentence:
          'You and your colleague moved it to different places. It now stands under the top of the tree.',
      },
    ]);
    mine.merge(theirs);
    expect(mine.state.codes.get('home')?.parent).toBe(null);
  });

  it('lets one of two opposite moves give way, and says which code stayed where it was', () => {
    const { mine, theirs, planned } = afterActs([move('image', 'visit')], [move('visit', 'image')]);
    expect(planned.plan.collisions).toEqual([
      {
        kind: 'move-skipped',
        about: 'Bezoek',
        code: 'visit',
        sentence: 'Moves of both of you cannot all hold. It stands under the top of the tree.',
      },
    ]);
    mine.merge(theirs);
    expect(['visit', 'image'].map((id) => mine.state.codes.get(id)?.parent)).toEqual([null, 'visit']);
  });

  it('keeps a code alive that one archived while the other coded with it', () => {
    const { mine, theirs, planned } = afterActs(
      [archive('image')],
      [code(0, 3, 'image'), code(4, 7, 'image')],
    );
    expect(planned.plan.collisions).toEqual([
      {
        kind: 'kept-alive',
        about: 'Beeld',
        code: 'image',
        sentence:
          'One of you archived it while the other used it. It stays, marked, with 2 codings, until you decide.',
      },
    ]);
    mine.merge(theirs);
    expect(mine.state.codeStates.get('image')).toEqual({ kind: 'kept-alive' });
    expect(codingsOf(mine).map((line) => line.slice(0, 24))).not.toContain('coding k2');
  });

  it('says how many codings keep a code alive, one in the singular', () => {
    const { planned } = afterActs([archive('image')], [code(0, 3, 'image')]);
    expect(planned.plan.collisions.map(({ sentence }) => sentence)).toEqual([
      'One of you archived it while the other used it. It stays, marked, with 1 coding, until you decide.',
    ]);
  });

  it('follows codings made with a code the other merged away', () => {
    const { mine, theirs } = afterActs(
      [{ type: 'merge-codes', payload: { ids: ['image'], into: 'visit' } }],
      [code(0, 3, 'image')],
    );
    mine.merge(theirs);
    expect([mine.state.codeCounts.get('visit'), mine.state.codeCounts.get('image')]).toEqual([3, 0]);
  });

  it('keeps a document gone that one removed, with the codings the other made in it aside', () => {
    const { mine, theirs } = afterActs(
      [{ type: 'remove-document', payload: { id: 'fg' } }],
      [code(0, 3, 'home')],
    );
    const { plan } = mine.planMerge(theirs);
    expect(plan.ledger[0]).toEqual({
      what: 'codings',
      mine: 3,
      onlyTheirs: 1,
      shared: 3,
      active: 1,
      archived: 3,
      unaccounted: 0,
    });
    mine.merge(theirs);
    expect(mine.state.documents.has('fg')).toBe(false);
    mine.undo();
    mine.undo();
    expect(codingsOf(mine)).toHaveLength(3);
  });

  it('keeps two documents of one title, and says so', () => {
    const document = {
      title: 'Verslag',
      kind: 'report',
      literal: 'summary',
      textHash: 'c'.repeat(64),
      length: 4,
      words: 1,
      speakers: [],
      turns: [],
      origin: { format: 'txt', originalHash: 'd'.repeat(64) },
    } as const;
    const act: CommandRequest = { type: 'add-documents', payload: { documents: [document] } };
    const { planned } = afterActs([act], [act]);
    expect(planned.plan.collisions.map(({ kind, about }) => [kind, about])).toEqual([
      ['title-twice', 'Verslag'],
    ]);
    expect(planned.merged.documents.size).toBe(4);
  });

  it('names nobody for work done before there were coders', () => {
    const { mine, theirs } = twoCopies();
    const op = { lamport: 99, device: 'cc', by: '', type: 'study:name', name: 'Kade' } as const;
    const { plan } = planMerge(mine.operations, [...theirs.operations, op]);
    expect([plan.coders, plan.operations]).toEqual([[], 1]);
  });
});

describe('the union of two histories', () => {
  it('holds every operation once, also where one list has it twice', () => {
    const { operations } = harbourStudy();
    const twice = [...operations, ...operations.toReversed()];
    expect(unionOperations([], twice)).toEqual(operations);
    expect(missingFrom(operations, twice)).toEqual([]);
  });
});
