import { describe, expect, it } from 'vitest';
import {
  countDocument,
  countVersion,
  sumCounts,
  type PersonCounts,
} from '../../../renderer/features/people/person-counts';
import type { StudyState } from '../../../shared/model/study-state';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';

const texts: Readonly<Record<string, string>> = {
  fg: 'Hoe was het?\nKoud, maar wel vet 😀 hoor.\nNiemand vroeg iets.',
  ou: 'Thuis praten we erover.\nAan tafel.',
};

function counts({ state }: StudyBuilder): Readonly<Record<string, PersonCounts>> {
  const parts = [...state.documents.values()].map((document) =>
    countDocument(state, document, texts[document.id]),
  );
  return Object.fromEntries(sumCounts(parts));
}

function versionOf(state: StudyState): string {
  const document = state.documents.get('fg');
  if (document === undefined) throw new Error('the study has a focus group');
  return countVersion(state, document, 1);
}

describe('the counts of a person', () => {
  it('are the documents, words and codings of the speakers they are', () => {
    expect(counts(harbourStudy().link('ou', 'Hakima', 'p2', 'ou'))).toEqual({
      p1: { documents: ['fg'], words: 5, codings: 2, starred: 0 },
      p2: { documents: ['ou'], words: 6, codings: 1, starred: 0 },
    });
  });

  it('add up over documents', () => {
    expect(counts(harbourStudy().link('ou', 'Hakima', 'p1', 'll'))).toEqual({
      p1: { documents: ['fg', 'ou'], words: 11, codings: 3, starred: 0 },
    });
  });

  it('take a passage that was named theirs, whoever’s turn it stands in', () => {
    const named = harbourStudy().op({
      type: 'passage:voice',
      document: 'fg',
      from: 13,
      to: 17,
      link: { participant: 'p2', group: 'ou' },
    });
    expect(counts(named)).toEqual({
      p1: { documents: ['fg'], words: 5, codings: 1, starred: 0 },
      p2: { documents: ['fg'], words: 0, codings: 1, starred: 0 },
    });
  });

  it('count a starred quotation once, however many codes it has', () => {
    const starred = harbourStudy()
      .coding('k9', 'fg', 'Koud', 'image', 'daan')
      .op({ type: 'quotation:note', document: 'fg', from: 13, to: 17, edit: { starred: true } });
    expect(counts(starred)).toEqual({ p1: { documents: ['fg'], words: 5, codings: 3, starred: 1 } });
  });
});

describe('countVersion', () => {
  it('stays the same when a person gets a value, and changes when a speaker becomes somebody', () => {
    const study = harbourStudy();
    const before = versionOf(study.state);
    study.op({ type: 'participant:edit', id: 'p1', edit: { values: { age: '15' } } });
    expect(versionOf(study.state)).toBe(before);
    study.link('fg', 'Moderator', 'p2', 'ou');
    expect(versionOf(study.state)).not.toBe(before);
  });
});
