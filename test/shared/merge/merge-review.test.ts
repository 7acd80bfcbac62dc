import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '../../../shared/commands/registry';
import { add, afterActs, archive, code, move, rename, twoCopies } from './two-copies';

describe('the review of a merge', () => {
  it('lists everything that comes in, a line for each kind', () => {
    const { planned } = afterActs(
      [],
      [
        add('Werk'),
        rename('image', 'Foto'),
        { type: 'edit-code', payload: { id: 'visit', edit: { definition: 'Wat men zag.' } } },
        move('home', null),
        { type: 'merge-codes', payload: { ids: ['home'], into: 'visit' } },
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

  const cold = { document: 'fg', from: 13, to: 17 };
  const id = '00000000000000aa';
  const memo: CommandRequest = {
    type: 'write-memo',
    payload: { kind: 'free', title: 'Beelden', text: '', about: { kind: 'study' }, id },
  };
  const write = (text: string): CommandRequest => ({ type: 'edit-memo', payload: { id, edit: { text } } });
  const comment = (words: string): CommandRequest => ({
    type: 'note-quotations',
    payload: { quotations: [cold], edit: { comment: words } },
  });
  const rate = (valence: 'positive' | 'negative'): CommandRequest => ({
    type: 'rate-codings',
    payload: { ids: ['k1'], valence },
  });

  it('lists memos, notes, changed codings, groups and versions that come in', () => {
    const { planned } = afterActs(
      [],
      [
        memo,
        comment('Letterlijk?'),
        rate('negative'),
        { type: 'add-code-group', payload: { name: 'Haven', codes: ['visit'] } },
        { type: 'keep-code-book', payload: { name: 'Proef', note: '' } },
      ],
    );
    expect(planned.plan.incoming).toEqual([
      { what: 'changed-codings', count: 1, examples: ['Bezoek'] },
      { what: 'noted-quotations', count: 1, examples: ['Document fg'] },
      { what: 'new-memos', count: 1, examples: ['Beelden'] },
      { what: 'code-groups', count: 1, examples: ['Haven'] },
      { what: 'code-books', count: 1, examples: ['Proef'] },
    ]);
  });

  it('tells of words that both wrote, because only the later ones hold', () => {
    const { mine, theirs } = twoCopies();
    expect(mine.run(memo)).toBe(true);
    expect(theirs.merge(mine)).toBe(true);
    for (const act of [write('Van Noor.'), comment('A'), rate('positive')]) mine.run(act);
    for (const act of [write('Van Daan.'), comment('B'), rate('negative')]) theirs.run(act);
    const { plan, merged } = mine.planMerge(theirs);
    expect(plan.collisions.map(({ about, sentence }) => [about, sentence])).toEqual([
      [
        'Beelden',
        'Both of you wrote in this memo. Your colleague’s was written later and holds; the other text stands in the history.',
      ],
      [
        'Document fg',
        'Both of you commented on, starred or reworded one quotation in it. What was said later holds.',
      ],
      ['Document fg', 'Both of you changed one coding in it. The later change holds.'],
    ]);
    expect(merged.memos.get(id)?.text).toBe('Van Daan.');
  });

  it('brings a memo that one took away while the other wrote in it to the archive with all its words', () => {
    const { mine, theirs } = twoCopies();
    expect(mine.run(memo)).toBe(true);
    expect(theirs.merge(mine)).toBe(true);
    expect(theirs.run(write('Van Daan.'))).toBe(true);
    expect(mine.run({ type: 'remove-memos', payload: { ids: [id] } })).toBe(true);
    const { merged } = mine.planMerge(theirs);
    expect(merged.removedMemos.get(id)?.text).toBe('Van Daan.');
  });
});
