import type { StudyState } from '../../../shared/model/study-state';
import { registersOf } from './oracle-registers';

/** What the product's fold holds, in the oracle's words. */
export function summaryOf(state: StudyState): string {
  const codes = [...state.codes.values()].map((code): Summary['codes'][number] => [
    code.id,
    kindOf(state, code.id),
    code.parent,
    code.position,
    code.name,
    code.definition,
    code.colour ?? null,
  ]);
  const codings = [...state.codings.values()].flatMap((table) =>
    [...table.values()].map(({ id, document, code, valence, from, to }): readonly unknown[] => [
      id,
      document,
      code,
      valence ?? null,
      `${from}-${to}`,
    ]),
  );
  return JSON.stringify({
    name: state.name,
    codes: codes.toSorted(byFirst),
    codings: codings.toSorted(byFirst),
    adrift: [...state.adriftCodings.values()]
      .flatMap((table) => [...table.keys()].map((id) => [id]))
      .toSorted(byFirst),
    documents: [...state.documents.values()]
      .map(({ id, title, date, version }) => [id, title, date ?? null, version ?? 'first'])
      .toSorted(byFirst),
    participants: [...state.participants.values()]
      .map(({ id, pseudonym, role }) => [id, pseudonym, role])
      .toSorted(byFirst),
    links: [...state.speakers]
      .flatMap(([document, links]) =>
        [...links].map(([speaker, link]) => [`${document} ${speaker}`, link] as const),
      )
      .toSorted(byFirst),
    notes: [...new Map([...state.notes, ...state.noteHomes])]
      .flatMap(([document, notes]) =>
        [...notes].map(([key, { comment, starred, wording }]) => [
          `${document} ${key}`,
          [comment, starred, wording],
        ]),
      )
      .toSorted(byFirst),
    memos: [...state.memos].map(([id, { title, text, kind }]) => [id, title, text, kind]).toSorted(byFirst),
    sets: [...state.codeGroups].map(([id, { name, codes }]) => [id, name, codes]).toSorted(byFirst),
    books: [...state.codeBooks].map(([id, { name }]) => [id, name]).toSorted(byFirst),
    registers: registersOf(state),
  });
}

interface Summary {
  readonly codes: readonly (readonly [
    string,
    string,
    string | null,
    number,
    string,
    string,
    number | null,
  ])[];
}

function kindOf(state: StudyState, id: string): string {
  const codeState = state.codeStates.get(id);
  return codeState?.kind === 'merged' ? `merged into ${codeState.into}` : (codeState?.kind ?? 'unknown');
}

/** Order of rows by their first cell, for both folds alike. */
export function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}
