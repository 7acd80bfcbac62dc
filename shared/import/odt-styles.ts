import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import { bulletOf } from './list-mark';
import type { CountStyle } from './list-mark';
import { odfName } from './odt-names';
import type { Outcome } from './refusal';
import { attributeOf, walkXml } from './xml-text';

/** What a paragraph's or span's style says that matters for the words. */
export interface OdtStyle {
  readonly bold?: boolean;
  readonly hidden?: boolean;
}

/** One level of a list style. */
export interface OdtLevel {
  /** The bullet, for a level that has one. */
  readonly bullet?: string;
  readonly count: CountStyle;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows, itself included. */
  readonly levels: number;
}

/** The styles of a file, named and automatic ones alike. */
export interface OdtStyles {
  readonly text: (name: string) => OdtStyle;
  readonly paragraph: (name: string) => OdtStyle;
  /** Levels of a list style, counted from 1. */
  readonly list: (name: string) => ReadonlyMap<number, OdtLevel> | undefined;
  /** Page headers and footers that hold something. */
  readonly pageHeaders: number;
}

/** The list style of headings, which has no name of its own. */
export const OUTLINE = ' outline';

interface Own {
  bold?: boolean;
  hidden?: boolean;
  readonly parent: string;
}

const LONGEST_CHAIN = 12;
const COUNTS: Readonly<Record<string, CountStyle>> = {
  '': 'none',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};
const LEVELS: ReadonlySet<string> = new Set([
  'text:list-level-style-number',
  'text:list-level-style-bullet',
  'text:list-level-style-image',
  'text:outline-level-style',
]);

/** Reads the styles of the parts of a file, the later ones over the earlier. */
export function readOdtStyles(parts: readonly string[]): Outcome<OdtStyles> {
  const reader = new StyleReader();
  for (const part of parts) {
    const walked = walkXml(part, reader);
    if (!walked.ok) return walked;
  }
  const resolved = new Map<string, OdtStyle>();
  const styleOf = (key: string): OdtStyle => {
    const known = resolved.get(key) ?? resolve(reader.own, key);
    resolved.set(key, known);
    return known;
  };
  return ok({
    text: (name) => styleOf(`text ${name}`),
    paragraph: (name) => styleOf(`paragraph ${name}`),
    list: (name) => reader.lists.get(name),
    pageHeaders: reader.pageHeaders,
  });
}

class StyleReader {
  readonly own = new Map<string, Own>();
  readonly lists = new Map<string, Map<number, OdtLevel>>();
  pageHeaders = 0;
  private style: Own | undefined;
  private list: Map<number, OdtLevel> | undefined;
  /** The bullet being read, for its font comes after it. */
  private bullet: { readonly level: number; readonly character: string } | undefined;
  private header = false;

  readonly open = (tag: SaxesTagNS): void => {
    const name = odfName(tag);
    if (name === 'style:style') this.openStyle(tag);
    else if (name === 'style:text-properties') this.openTextProperties(tag);
    else if (name === 'text:list-style') this.openList(attributeOf(tag, 'name') ?? '');
    else if (name === 'text:outline-style') this.openList(OUTLINE);
    else if (LEVELS.has(name)) this.openLevel(tag);
    else if (name === 'style:header' || name === 'style:footer') this.header = true;
    else if (this.header && name === 'text:p') {
      this.pageHeaders += 1;
      this.header = false;
    }
  };

  readonly close = (tag: SaxesTagNS): void => {
    const name = odfName(tag);
    if (name === 'style:style') this.style = undefined;
    else if (name === 'text:list-style' || name === 'text:outline-style') this.list = undefined;
    else if (name === 'style:header' || name === 'style:footer') this.header = false;
  };

  readonly text = (): void => undefined;

  private openStyle(tag: SaxesTagNS): void {
    this.style = { parent: attributeOf(tag, 'parent-style-name') ?? '' };
    this.own.set(`${attributeOf(tag, 'family') ?? ''} ${attributeOf(tag, 'name') ?? ''}`, this.style);
  }

  private openTextProperties(tag: SaxesTagNS): void {
    if (this.style !== undefined) {
      const weight = attributeOf(tag, 'font-weight');
      if (weight !== undefined) this.style.bold = /^(?:bold|[6-9]00)$/.test(weight);
      const display = attributeOf(tag, 'display');
      if (display !== undefined) this.style.hidden = display === 'none';
    } else if (this.bullet !== undefined) {
      const font = attributeOf(tag, 'font-name') ?? attributeOf(tag, 'font-family') ?? '';
      this.setBullet(this.bullet.level, bulletOf(this.bullet.character, font.replace(/\d+$/, '')));
    }
  }

  private openList(name: string): void {
    this.list = new Map();
    this.lists.set(name, this.list);
  }

  private openLevel(tag: SaxesTagNS): void {
    const level = wholeNumber(attributeOf(tag, 'level'), 1);
    this.bullet = undefined;
    if (tag.local === 'list-level-style-image') this.setBullet(level, '•');
    else if (tag.local === 'list-level-style-bullet') {
      const character = attributeOf(tag, 'bullet-char') ?? '';
      this.bullet = { level, character };
      this.setBullet(level, bulletOf(character, ''));
    } else {
      const format = attributeOf(tag, 'num-format') ?? '';
      this.list?.set(level, {
        count: COUNTS[format] ?? 'decimal',
        prefix: attributeOf(tag, 'num-prefix') ?? '',
        suffix: attributeOf(tag, 'num-suffix') ?? '',
        start: wholeNumber(attributeOf(tag, 'start-value'), 1),
        levels: Math.min(level, wholeNumber(attributeOf(tag, 'display-levels'), 1)),
      });
    }
  }

  private setBullet(level: number, bullet: string): void {
    this.list?.set(level, { bullet, count: 'none', prefix: '', suffix: '', start: 1, levels: 1 });
  }
}

/** A whole number from 0 to 99,999,999 in an attribute. */
export function wholeNumber(value: string | undefined, fallback: number): number {
  return value !== undefined && /^\d{1,8}$/.test(value) ? Number(value) : fallback;
}

function resolve(own: ReadonlyMap<string, Own>, key: string): OdtStyle {
  const [family = ''] = key.split(' ', 1);
  const chain: OdtStyle[] = [];
  let next: string | undefined = key;
  while (next !== undefined && chain.length < LONGEST_CHAIN) {
    const { parent, ...said }: Own = own.get(next) ?? { parent: '' };
    chain.unshift(said);
    next = parent === '' ? undefined : `${family} ${parent}`;
  }
  return chain.reduce((merged, said) => Object.assign(merged, said), {});
}
