import { describe, expect, it } from 'vitest';
import { findCode } from '../../../shared/code-tree/find-code';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';

const study = (): StudyBuilder =>
  harbourStudy()
    .code('other1', 'Anders', 'visit', 5)
    .code('other2', 'Anders', 'image', 0)
    .code('twin1', 'Dubbel', null, 7)
    .code('twin2', 'Dubbel', null, 8)
    .code('cafe', 'Café', null, 9);

const found = (asked: string): string => {
  const code = findCode(study().state, asked);
  return code.ok ? code.value.id : `${code.error.code}: ${code.error.message}`;
};

describe('findCode', () => {
  it.each([
    ['an id', 'home', 'home'],
    ['a whole path', 'Bezoek > Nagesprek > Thuis', 'home'],
    ['a path with other spaces', ' Bezoek>Nagesprek >  Thuis ', 'home'],
    ['a name only one code has', 'Thuis', 'home'],
    ['a name composed otherwise', 'Cafe\u0301', 'cafe'],
    ['a path where the name alone would not do', 'Beeld > Anders', 'other2'],
    ['a path at the top before a name further down', 'Bezoek', 'visit'],
  ])('finds a code by %s', (_case, asked, id) => {
    expect(found(asked)).toBe(id);
  });

  it('never guesses between codes of one name: it lists their paths and ids', () => {
    expect(found('Anders')).toBe(
      'code-ambiguous: “Anders” stands for 2 codes: Bezoek > Anders (other1); Beeld > Anders (other2). ' +
        'Nothing was changed. Give the whole path or the id.',
    );
    expect(found('Dubbel')).toBe(
      'code-ambiguous: “Dubbel” stands for 2 codes: Dubbel (twin1); Dubbel (twin2). ' +
        'Nothing was changed. Give the whole path or the id.',
    );
  });

  it.each(['', 'thuis', 'Nagesprek > Thuis', 'Bezoek > ', 'xx'])('finds nothing by %j', (asked) => {
    expect(found(asked)).toBe(
      `code-not-found: There is no code “${asked}” in this study. Nothing was changed. Check the path.`,
    );
  });

  it('does not find a code that is archived, not even by its id', () => {
    const { state } = study().op({ type: 'code:archive', ids: ['image'], codings: ['k2'] });
    const kept = findCode(state, 'other2');
    expect(kept.ok && kept.value.id).toBe('other2');
    const gone = study().op({ type: 'code:archive', ids: ['image', 'other2'], codings: ['k2'] }).state;
    expect([findCode(gone, 'image').ok, findCode(gone, 'Beeld').ok]).toEqual([false, false]);
  });
});
