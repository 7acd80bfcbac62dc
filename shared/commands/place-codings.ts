import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { textCheck } from '../lib/text-check';
import type { TextRange } from '../lib/text-range';
import type { Coding } from '../model/coding';
import { findCoding, isInDocument } from '../model/find-coding';
import type { OperationBody } from '../model/operation';
import { homeKey, homeOf, type Home } from '../model/placed';
import { recordAt } from '../model/placed-table';
import type { Study } from '../model/study';
import { FIRST_TEXT } from '../model/text-version';
import { wholeCharacters } from './add-codings';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { moveRemarks } from './move-remarks';

/**
 * Sets codings whose words a correction changed or took away on other words, whoever made them; they keep their
 * number. What is said of the quotation goes along where none of its codings stays behind.
 */
export const placeCodings = defineCommand({
  type: 'place-codings',
  payload: z.strictObject({
    document: z.string(),
    codings: z.array(z.string()).min(1).readonly(),
    from: z.number().int().min(0),
    to: z.number().int().min(0),
  }),
  reads: ({ document }) => [document],
  plan: (study, { document, codings: asked, from, to }, { textOf }) => {
    const text = textOf(document);
    const ids = [...new Set(asked)];
    const codings = ids.flatMap((id) =>
      isInDocument(study, document, id) ? (findCoding(study, id) ?? []) : [],
    );
    const [first] = codings;
    if (first === undefined || codings.length < ids.length) {
      return fail('coding-not-found', 'One of these codings is gone already. Nothing was changed.');
    }
    if (text === undefined || from >= to || to > text.length) {
      return fail(
        'range-outside',
        'Those words are outside the document. Nothing was changed. Select them again.',
      );
    }
    const range = wholeCharacters(text, from, to);
    const check = textCheck(text.slice(range.from, range.to));
    const ops: readonly OperationBody[] = [
      { type: 'coding:edit', ids, edit: { range: { ...range, check } } },
      ...remarks(study, document, first, new Set(ids), range),
    ];
    return ok({ label: 'Set a quotation on other words', ops, inverse: invertAll(study, ops) });
  },
});

function remarks(
  study: Study,
  document: string,
  coding: Coding,
  moving: ReadonlySet<string>,
  range: TextRange,
): readonly OperationBody[] {
  if (study.codingDocuments.has(coding.id)) {
    const old = { from: coding.from, to: coding.to };
    const stays = [...(study.codings.get(document)?.values() ?? [])].some(
      (other) => other.from === old.from && other.to === old.to && !moving.has(other.id),
    );
    return moveRemarks(study, { document, old, range, stays });
  }
  return fromHome(study, document, homeOf(coding), range);
}

/** What was said of a quotation that is adrift, taken from where it was said. */
function fromHome(study: Study, document: string, home: Home, range: TextRange): readonly OperationBody[] {
  const { from, to, text = FIRST_TEXT } = home;
  const note = recordAt({ shown: study.notes, homes: study.noteHomes }, document, home);
  const voice = recordAt({ shown: study.voices, homes: study.voiceHomes }, document, home);
  const memos = [...study.memos.values(), ...study.removedMemos.values()].filter(
    ({ about }) =>
      about.kind === 'quotation' && about.document === document && homeKey(homeOf(about)) === homeKey(home),
  );
  const old = { document, from, to, text } as const;
  const there = { document, from: range.from, to: range.to } as const;
  const none = { comment: '', starred: false, wording: '' };
  return [
    ...(note === undefined
      ? []
      : ([
          { type: 'quotation:note', ...old, edit: none },
          {
            type: 'quotation:note',
            ...there,
            edit: { comment: note.comment, starred: note.starred, wording: note.wording },
          },
        ] as const)),
    ...(voice === undefined
      ? []
      : ([
          { type: 'passage:voice', ...old, link: null },
          { type: 'passage:voice', ...there, link: voice.link },
        ] as const)),
    ...memos.map(
      ({ id }) => ({ type: 'memo:edit', id, edit: { about: { kind: 'quotation', ...there } } }) as const,
    ),
  ];
}
