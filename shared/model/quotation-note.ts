import type { AttributePatch, AttributeValues } from './attribute';
import { settledHome, type Home, type Placed } from './placed';

/**
 * What is said about a quotation besides its codes, whoever coded it. A quotation is a distinct range of a
 * document; its note stays when the last code is taken off, and is there again when it is coded anew.
 */
export interface QuotationNote extends Placed {
  /** What the analyst remarks; '' for none. */
  readonly comment: string;
  /** Report-worthy. */
  readonly starred: boolean;
  /** The wording for print beside the locked verbatim; '' where the verbatim is printed. */
  readonly wording: string;
  /** Values of quotation attributes. */
  readonly attributes?: AttributeValues;
}

/** The fields of a note that are written one by one; the last change of each holds after a merge. */
export type QuotationEdit = Partial<Pick<QuotationNote, 'comment' | 'starred' | 'wording'>> & {
  /** Values laid over the attributes one by one. */
  readonly values?: AttributePatch;
};

/** The note of a quotation about which nothing was said. */
export function emptyNote(home: Home): QuotationNote {
  return { ...settledHome(home), comment: '', starred: false, wording: '' };
}

/** Whether a note says nothing, so that it need not be kept. */
export function isEmptyNote({ comment, starred, wording, attributes = {} }: QuotationNote): boolean {
  return comment === '' && !starred && wording === '' && Object.keys(attributes).length === 0;
}

/** One note of several about what has become one quotation: nothing that was said is left out. */
export function joinNotes(notes: readonly [QuotationNote, ...QuotationNote[]]): QuotationNote {
  const last = notes.at(-1) ?? notes[0];
  if (notes.length === 1) return last;
  const comments = new Set(notes.map(({ comment }) => comment).filter((comment) => comment !== ''));
  const attributes: AttributeValues = Object.fromEntries(
    notes.flatMap((note) => Object.entries(note.attributes ?? {})),
  );
  return {
    ...last,
    comment: [...comments].join('\n'),
    starred: notes.some(({ starred }) => starred),
    wording: [...notes].reverse().find(({ wording }) => wording !== '')?.wording ?? '',
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
}
