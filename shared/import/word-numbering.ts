import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import { bulletOf, listNumber } from './list-mark';
import type { CountStyle } from './list-mark';
import type { ListMark } from './office-block';
import type { Outcome } from './refusal';
import { attributeOf, walkXml } from './xml-text';

interface Level {
  format: string;
  text: string;
  start: number;
  font: string;
  style: string;
}

interface Numbering {
  abstract: string;
  /** First numbers that this list has otherwise than its kind. */
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const COUNT_STYLES: Readonly<Record<string, CountStyle>> = {
  none: 'none',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

/** Word has nine levels, counted from 0. */
const DEEPEST_LEVEL = 8;

/** Counts the lists of a Word document while its paragraphs are read in order. */
export interface WordLists {
  /** The mark of the next paragraph of a list; undefined where it shows none. */
  readonly next: (list: string, level: number | undefined, style: string) => ListMark | 'unknown' | undefined;
}

/** Reads `word/numbering.xml`; without it no list has a mark. */
export function readNumbering(xml: string | undefined): Outcome<WordLists> {
  const reader = new NumberingReader();
  if (xml === undefined) return ok(countingLists(reader));
  const walked = walkXml(xml, {
    open: (tag) => reader.open(tag),
    close: (tag) => reader.close(tag.local),
    text: () => undefined,
  });
  return walked.ok ? ok(countingLists(reader)) : walked;
}

class NumberingReader {
  readonly kinds = new Map<string, Map<number, Level>>();
  readonly lists = new Map<string, Numbering>();
  /** Kinds by the list style they are the meaning of, and the style that stands in for a kind. */
  readonly byStyle = new Map<string, string>();
  readonly linked = new Map<string, string>();
  private kind = '';
  private levels: Map<number, Level> | undefined;
  private list: Numbering | undefined;
  private level: Level | undefined;
  private levelNumber = 0;

  open(tag: SaxesTagNS): void {
    const value = attributeOf(tag, 'val') ?? '';
    if (tag.local === 'abstractNum') {
      this.levels = new Map();
      this.kind = attributeOf(tag, 'abstractNumId') ?? '';
      this.kinds.set(this.kind, this.levels);
    } else if (tag.local === 'styleLink') this.byStyle.set(value, this.kind);
    else if (tag.local === 'numStyleLink') this.linked.set(this.kind, value);
    else if (tag.local === 'num') {
      this.list = { abstract: '', starts: new Map(), levels: new Map() };
      this.lists.set(attributeOf(tag, 'numId') ?? '', this.list);
    } else if (tag.local === 'abstractNumId' && this.list !== undefined) this.list.abstract = value;
    else if (tag.local === 'lvlOverride' || tag.local === 'lvl') this.openLevel(tag);
    else if (tag.local === 'startOverride') this.list?.starts.set(this.levelNumber, wholeNumber(value, 1));
    else if (this.level !== undefined) this.openInLevel(tag, this.level, value);
  }

  close(local: string): void {
    if (local === 'lvl') this.level = undefined;
    if (local === 'num') this.list = undefined;
    if (local === 'abstractNum') this.levels = undefined;
  }

  private openLevel(tag: SaxesTagNS): void {
    this.levelNumber = wholeNumber(attributeOf(tag, 'ilvl'), 0);
    if (tag.local !== 'lvl' || this.levelNumber > DEEPEST_LEVEL) return;
    this.level = { format: 'decimal', text: '', start: 1, font: '', style: '' };
    (this.levels ?? this.list?.levels)?.set(this.levelNumber, this.level);
  }

  private openInLevel(tag: SaxesTagNS, level: Level, value: string): void {
    if (tag.local === 'numFmt') level.format = value;
    else if (tag.local === 'lvlText') level.text = value;
    else if (tag.local === 'start') level.start = wholeNumber(value, 1);
    else if (tag.local === 'pStyle') level.style = value;
    else if (tag.local === 'rFonts') level.font = attributeOf(tag, 'ascii') ?? '';
  }
}

/** Lists of one kind count on together, unless one says where it starts. */
function countingLists({ kinds, lists, byStyle, linked }: NumberingReader): WordLists {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(id, given, style) {
      const list = lists.get(id);
      const abstract = list?.abstract ?? '';
      const kind = kinds.get(byStyle.get(linked.get(abstract) ?? '') ?? abstract);
      if (list === undefined || kind === undefined) return 'unknown';
      const number = given ?? [...kind].find(([, { style: own }]) => own !== '' && own === style)?.[0] ?? 0;
      const levelAt = (at: number): Level | undefined => list.levels.get(at) ?? kind.get(at);
      const level = levelAt(number);
      if (level === undefined || number > DEEPEST_LEVEL) return 'unknown';
      if (level.format === 'bullet') return { shown: bulletOf(level.text, level.font), list: id };
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      const first = list.starts.get(number);
      const restarts = first !== undefined && !begun.has(`${id} ${number}`);
      begun.add(`${id} ${number}`);
      const before = restarts ? undefined : counts[number];
      counts[number] = before === undefined ? (first ?? level.start) : before + 1;
      counts.length = number + 1;
      const shown = level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const part = levelAt(at);
        const style = COUNT_STYLES[part?.format ?? ''] ?? 'decimal';
        return listNumber(counts[at] ?? part?.start ?? 1, style);
      });
      return shown.trim() === '' ? undefined : { shown: shown.trim(), list: id };
    },
  };
}

function wholeNumber(value: string | undefined, fallback: number): number {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : fallback;
}
