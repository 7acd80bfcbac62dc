import type { Change } from '../model/commit';
import { findCoding } from '../model/find-coding';
import type { MemoAnchor } from '../model/memo';
import type { OperationBody } from '../model/operation';
import type { Home, Placed } from '../model/placed';
import { homesAt, type PlacedRecords } from '../model/placed-table';
import type { QuotationEdit } from '../model/quotation-note';
import type { Study } from '../model/study';
import { FIRST_TEXT } from '../model/text-version';
import { invertAll } from './invert';

/**
 * A change whose positions say which text they are in. Commands plan in the text that is shown; where that is a
 * corrected one, this is the one place that writes its version down, so that positions hold whatever text is shown
 * later. What is said anew of a quotation or passage is said at the home of what was said before.
 */
export function inShownText(study: Study, change: Change): Change {
  if (![...study.texts.values()].some(({ versions }) => versions.length > 1)) return change;
  const ops = change.ops.flatMap((body) => marked(study, body));
  const isSame = ops.length === change.ops.length && ops.every((body, index) => body === change.ops[index]);
  return isSame ? change : { ...change, ops, inverse: invertAll(study, ops) };
}

function marked(study: Study, body: OperationBody): readonly OperationBody[] {
  switch (body.type) {
    case 'coding:add': {
      const codings = body.codings.map((coding) => inText(study, coding.document, coding));
      return [codings.every((coding, index) => coding === body.codings[index]) ? body : { ...body, codings }];
    }
    case 'coding:edit': {
      const document = findCoding(study, body.ids[0] ?? '')?.document ?? '';
      const { range } = body.edit;
      if (range === undefined || inText(study, document, range) === range) return [body];
      return [{ ...body, edit: { ...body.edit, range: inText(study, document, range) } }];
    }
    case 'passage:voice':
      return named(study, body);
    case 'quotation:note':
      return noted(study, body);
    case 'memo:add': {
      const about = anchored(study, body.memo.about);
      return [about === body.memo.about ? body : { ...body, memo: { ...body.memo, about } }];
    }
    case 'memo:edit': {
      const about = body.edit.about && anchored(study, body.edit.about);
      return [
        about === undefined || about === body.edit.about ? body : { ...body, edit: { ...body.edit, about } },
      ];
    }
    default:
      return [body];
  }
}

/** A range with the version of the text shown, unless it names one, or the text is as imported. */
function inText<R extends { readonly text?: string }>(study: Study, document: string, range: R): R {
  const current = study.texts.get(document)?.current ?? FIRST_TEXT;
  return current === FIRST_TEXT || range.text !== undefined ? range : { ...range, text: current };
}

function anchored(study: Study, about: MemoAnchor): MemoAnchor {
  return about.kind === 'quotation' ? inText(study, about.document, about) : about;
}

/** Where two voices have come together on one passage, the one that shows is changed and the other taken off. */
function named(
  study: Study,
  body: Extract<OperationBody, { type: 'passage:voice' }>,
): readonly OperationBody[] {
  const homes = homesOf(study, { shown: study.voices, homes: study.voiceHomes }, body);
  return homes.map(({ from, to, text }, index) => ({
    ...{ type: body.type, document: body.document, from, to },
    ...(text === undefined ? {} : { text }),
    link: index === homes.length - 1 ? body.link : null,
  }));
}

/** The same for notes: what the edit says is said once, and no longer in the others. */
function noted(
  study: Study,
  body: Extract<OperationBody, { type: 'quotation:note' }>,
): readonly OperationBody[] {
  const homes = homesOf(study, { shown: study.notes, homes: study.noteHomes }, body);
  return homes.map(({ from, to, text }, index) => ({
    ...{ type: body.type, document: body.document, from, to },
    ...(text === undefined ? {} : { text }),
    edit: index === homes.length - 1 ? body.edit : withdrawn(body.edit),
  }));
}

function withdrawn({ comment, starred, wording, values }: QuotationEdit): QuotationEdit {
  const none = Object.keys(values ?? {}).map((id) => [id, null] as const);
  return {
    ...(comment === undefined ? {} : { comment: '' }),
    ...(starred === undefined ? {} : { starred: false }),
    ...(wording === undefined ? {} : { wording: '' }),
    ...(values === undefined ? {} : { values: Object.fromEntries(none) }),
  };
}

/** Where what is said of a range is at home; a range of which nothing was said is at home in the text shown. */
function homesOf<P extends Placed>(
  study: Study,
  records: PlacedRecords<P>,
  body: Home & { readonly document: string },
): readonly Home[] {
  const { document, from, to, text } = body;
  const texts = study.texts.get(document);
  if (texts === undefined || text !== undefined)
    return [text === undefined ? { from, to } : { from, to, text }];
  const homes = homesAt(records, texts, document, body);
  return homes.length > 0 ? homes : [inText<Home>(study, document, { from, to })];
}
