import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '../../../shared/commands/registry';
import { planMerge, type PlannedMerge } from '../../../shared/merge/plan-merge';
import { missingFrom, unionOperations } from '../../../shared/merge/union';
import { harbourStudy } from '../../support/study-builder';
import { StudyCopy } from '../../support/study-copy';
import { look } from '../../support/history-generator';
import { visible } from '../../support/visible-study';

/** The cases are those other tools' merges went wrong on, told in the words of this one. */
function twoCopies(): { mine: StudyCopy; theirs: StudyCopy } {
  const base = harbourStudy();
  const texts = new Map(['fg', 'ou'].map((id) => [id, base.context().textOf(id) ?? '']));
  const history = { kind: 'act' } as const;
  const commit = { seq: 1, at: '2026-03-12T09:00:00.000Z', label: 'Base', inverse: [], history };
  const copy = (device: string, coder: string): StudyCopy =>
    new StudyCopy(device, coder, texts, [{ ...commit, ops: base.operations }]);
  return { mine: copy('aa', 'noor'), theirs: copy('bb', 'daan') };
}

function afterActs(
  mineActs: readonly CommandRequest[],
  theirActs: readonly CommandRequest[],
): { mine: StudyCopy; theirs: StudyCopy; planned: PlannedMerge } {
  const { mine, theirs } = twoCopies();
  for (const act of mineActs) expect(mine.run(act)).toBe(true);
  for (const act of theirActs) expect(theirs.run(act)).toBe(true);
  return { mine, theirs, planned: mine.planMerge(theirs) };
}

const code = (from: number, to: number, code: string): CommandRequest => ({
  type: 'add-codings',
  payload: { codings: [{ document: 'fg', from, to, code }] },
});
const rename = (id: string, name: string): CommandRequest => ({
  type: 'edit-code',
  payload: { id, edit: { name } },
});
const move = (id: string, parent: string | null): CommandRequest => ({
  type: 'move-code',
  payload: { id, parent, before: null },
});
const archive = (id: string): CommandRequest => ({ type: 'archive-codes', payload: { ids: [id] } });
const add = (name: string): CommandRequest => ({
  type: 'add-codes',
  payload: { parent: null, codes: [{ name }] },
});

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
      [{ type: 'merge-codes', payload: { id: 'image', into: 'visit' } }],
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

  it('lists everything that comes in, a line for each kind', () => {
    const { planned } = afterActs(
      [],
      [
        add('Werk'),
        rename('image', 'Foto'),
        { type: 'edit-code', payload: { id: 'visit', edit: { definition: 'Wat men zag.' } } },
        move('home', null),
        { type: 'merge-codes', payload: { id: 'home', into: 'visit' } },
        archive('after'),
        code(0, 3, 'image'),
        { type: 'remove-codings', payload: { ids: ['k1'] } },
        {
          type: 'link-speakers',
          payload: { links: [{ document: 'ou', speaker: 'Hakima', participant: 'p2', group: null }] },
        },
        { type: 'add-coder', payload: { name: 'Eva' } },
        {
          type: 'add-participants',
          payload: { participants: [{ pseudonym: 'Ouder 02', group: 'ou', role: '', attributes: {} }] },
        },
      ],
    );
    expect(planned.plan.incoming).toEqual([
      { what: 'new-codings', count: 1, examples: ['Foto'] },
      { what: 'removed-codings', count: 1, examples: ['Bezoek'] },
      { what: 'new-codes', count: 1, examples: ['Werk'] },
      { what: 'renamed-codes', count: 1, examples: ['Foto'] },
      { what: 'defined-codes', count: 1, examples: ['Bezoek'] },
      { what: 'moved-codes', count: 1, examples: ['Thuis'] },
      { what: 'merged-codes', count: 1, examples: ['Thuis'] },
      { what: 'archived-codes', count: 1, examples: ['Nagesprek'] },
      { what: 'new-participants', count: 1, examples: ['Ouder 02'] },
      { what: 'linked-speakers', count: 1, examples: ['Hakima'] },
      { what: 'new-coders', count: 1, examples: ['Eva'] },
    ]);
  });

  it('lists what is changed, removed and taken back of what is here already', () => {
    const { planned } = afterActs(
      [],
      [
        { type: 'edit-code', payload: { id: 'image', edit: { colour: 5 } } },
        archive('after'),
        { type: 'restore-codes', payload: { ids: ['after'], codings: [] } },
        { type: 'edit-document', payload: { id: 'ou', edit: { title: 'Ouders' } } },
        { type: 'remove-document', payload: { id: 'fg' } },
        { type: 'edit-participant', payload: { id: 'p1', edit: { pseudonym: 'Leerling 09' } } },
        { type: 'remove-participant', payload: { id: 'p2' } },
        { type: 'name-study', payload: { name: 'Kade' } },
      ],
    );
    const told = planned.plan.incoming.map(({ what, examples }) => [what, ...examples]);
    expect(told).toEqual([
      ['removed-codings', 'Bezoek', 'Beeld', 'Thuis'],
      ['defined-codes', 'Beeld'],
      ['archived-codes', 'Nagesprek', 'Thuis'],
      ['restored-codes', 'Nagesprek'],
      ['edited-documents', 'Ouders'],
      ['removed-documents', 'Document fg'],
      ['edited-participants', 'Leerling 09'],
      ['removed-participants', 'Ouder 01'],
      ['renamed-study', 'Kade'],
    ]);
  });

  it('tells of people, speakers and passages that both set, and of what then holds', () => {
    const link = (participant: string | null, group: string | null): CommandRequest => ({
      type: 'link-speakers',
      payload: { links: [{ document: 'ou', speaker: 'Hakima', participant, group }] },
    });
    const voice = (group: string): CommandRequest => ({
      type: 'name-voice',
      payload: { document: 'fg', from: 0, to: 3, participant: null, group },
    });
    const call = (pseudonym: string): CommandRequest => ({
      type: 'edit-participant',
      payload: { id: 'p1', edit: { pseudonym } },
    });
    const { planned } = afterActs(
      [call('Leerling A'), link('p1', null), voice('ll')],
      [call('Leerling B'), link(null, 'ou'), voice('ou')],
    );
    expect(planned.plan.collisions.map(({ kind, about, sentence }) => [kind, about, sentence])).toEqual([
      [
        'edited-twice',
        'Leerling B',
        'Both of you changed it. The later change holds: pseudonym “Leerling B”.',
      ],
      [
        'linked-twice',
        'Hakima in Document ou',
        'You said this is Leerling B, your colleague an unknown member of Ouders. It becomes an unknown member of Ouders.',
      ],
      [
        'linked-twice',
        'Document fg',
        'Both of you said whose words a passage in it are, and differ. What was said later holds.',
      ],
    ]);
    const { planned: same } = afterActs([call('X'), link('p1', null)], [call('X'), link('p1', null)]);
    expect(same.plan.collisions).toEqual([]);
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
