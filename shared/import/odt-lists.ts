import { listNumber } from './list-mark';
import type { ListMark } from './office-block';
import { OUTLINE, wholeNumber } from './odt-styles';
import type { OdtLevel, OdtStyles } from './odt-styles';

/** A list that is open, with the numbers its levels have come to. */
interface OpenList {
  readonly style: string;
  readonly key: string;
  readonly counts: number[];
}

/** What the attributes of a `text:list` say. */
export interface ListStart {
  readonly style: string | undefined;
  readonly id: string;
  /** The list whose numbers it goes on with. */
  readonly continued: string | undefined;
  readonly continues: boolean;
}

const DEEPEST_LEVEL = 10;

/** Counts the lists of an OpenDocument text while it is read in order. */
export class OdtLists {
  private readonly open: OpenList[] = [];
  private readonly byId = new Map<string, number[]>();
  private readonly byStyle = new Map<string, number[]>();
  private readonly outline: number[] = [];
  private made = 0;
  /** The mark waits for the first paragraph of the item. */
  private waiting: { readonly start: number | undefined } | undefined;

  constructor(private readonly styles: OdtStyles) {}

  openList({ style, id, continued, continues }: ListStart): void {
    const parent = this.open.at(-1);
    const name = style ?? parent?.style ?? '';
    const before = continues
      ? this.byStyle.get(name)
      : continued === undefined
        ? undefined
        : this.byId.get(continued);
    const counts = parent?.counts ?? before ?? [];
    if (parent === undefined) {
      this.made += 1;
      this.byStyle.set(name, counts);
      this.byId.set(id, counts);
    }
    this.open.push({ style: name, key: parent?.key ?? `${name} ${this.made}`, counts });
  }

  closeList(): void {
    this.open.pop();
    this.waiting = undefined;
  }

  /** @param start `text:start-value` of the item */
  openItem(start: string | undefined): void {
    this.waiting = { start: start === undefined ? undefined : wholeNumber(start, 1) };
  }

  /** An item without a mark. */
  openHeader(): void {
    this.waiting = undefined;
  }

  /** The mark of the paragraph that begins; 'unknown' where the list does not say what it shows. */
  next(): ListMark | 'unknown' | undefined {
    const list = this.open.at(-1);
    if (list === undefined || this.waiting === undefined) return undefined;
    const { start } = this.waiting;
    this.waiting = undefined;
    const levels = this.styles.list(list.style);
    const shown =
      levels === undefined ? undefined : this.advance(levels, list.counts, this.open.length, start);
    if (shown === undefined) return 'unknown';
    return shown === '' ? undefined : { shown, list: list.key };
  }

  /** The number of a heading where the outline has numbers. */
  heading(level: string | undefined): ListMark | undefined {
    const levels = this.styles.list(OUTLINE);
    if (levels === undefined) return undefined;
    const shown = this.advance(levels, this.outline, wholeNumber(level, 1), undefined);
    return shown === undefined || shown === '' ? undefined : { shown, list: OUTLINE };
  }

  private advance(
    levels: ReadonlyMap<number, OdtLevel>,
    counts: number[],
    number: number,
    start: number | undefined,
  ): string | undefined {
    const level = levels.get(number);
    if (level === undefined || number < 1 || number > DEEPEST_LEVEL) return undefined;
    if (level.bullet !== undefined) return level.bullet;
    const before = counts[number];
    counts[number] = start ?? (before === undefined ? level.start : before + 1);
    counts.length = number + 1;
    if (level.count === 'none') return (level.prefix + level.suffix).trim();
    const parts: string[] = [];
    for (let at = number - level.levels + 1; at <= number; at += 1) {
      const part = levels.get(at);
      const value = listNumber(counts[at] ?? part?.start ?? 1, part?.count ?? 'decimal');
      if (value !== '') parts.push(value);
    }
    return (level.prefix + parts.join('.') + level.suffix).trim();
  }
}
