import type { Side } from '../../state/view-store';

/** Where a document was left: a line by its index, and the pixels of the layout that were scrolled past its top. */
export interface ReadingPlace {
  readonly line: number;
  readonly beyond: number;
}

/** Documents whose place is kept on this computer; of more, those read last. */
const MOST = 300;

/** Pixels above the view at which a line no longer counts as its first: hardly any of it is to be seen. */
const HIDDEN = 20;

/** The stored lines of a study by document id, the one read last at the end; none from text that is no such thing. */
export function parsePlaces(stored: string | null): Map<string, number> {
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (typeof parsed !== 'object' || parsed === null) return new Map();
    const entries = Object.entries(parsed).map(([id, line]: [string, unknown]) => [id, line] as const);
    return new Map(entries.filter((entry): entry is readonly [string, number] => isLine(entry[1])));
  } catch {
    return new Map();
  }
}

/** Places of one study: exact while the window is open, by line on this computer, because a line never moves. */
export class ReadingPlaces {
  private readonly exact = new Map<string, ReadingPlace>();
  private readonly lines: Map<string, number>;

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
    private readonly key: string,
  ) {
    this.lines = parsePlaces(storage.getItem(key));
  }

  /** Where a document was left on a side, else anywhere, else before the window was closed; undefined for unread. */
  placeOf(document: string, side: Side): ReadingPlace | undefined {
    const here = this.exact.get(`${side} ${document}`) ?? this.exact.get(document);
    const line = this.lines.get(document);
    return here ?? (line === undefined ? undefined : { line, beyond: 0 });
  }

  /** Notes where a document is on a side. */
  note(document: string, side: Side, place: ReadingPlace): void {
    this.exact.set(`${side} ${document}`, place);
    this.exact.set(document, place);
    this.lines.delete(document);
    this.lines.set(document, place.beyond > HIDDEN ? place.line + 1 : place.line);
    for (const id of this.lines.keys()) if (this.lines.size > MOST) this.lines.delete(id);
  }

  /** Writes the lines down. */
  keep(): void {
    this.storage.setItem(this.key, JSON.stringify(Object.fromEntries(this.lines)));
  }
}

function isLine(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
