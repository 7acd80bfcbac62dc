import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import type { Outcome } from './refusal';
import { attributeOf, walkXml } from './xml-text';

/** What a style says that matters for the words; undefined where it says nothing. */
export interface WordStyle {
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly list?: string;
  readonly level?: number;
}

/** A style by its id, with what it takes over from those it is based on. */
export type WordStyles = (id: string) => WordStyle;

interface Own {
  bold?: boolean;
  hidden?: boolean;
  list?: string;
  level?: number;
  basedOn?: string;
}

const LONGEST_CHAIN = 12;

/** Reads `word/styles.xml`; without it no style says anything. */
export function readStyles(xml: string | undefined): Outcome<WordStyles> {
  const own = new Map<string, Own>();
  let style: Own | undefined;
  const walked = walkXml(xml ?? '<none/>', {
    open(tag) {
      if (tag.local === 'style') {
        style = {};
        own.set(attributeOf(tag, 'styleId') ?? '', style);
      } else if (style !== undefined) openInStyle(tag, style);
    },
    close: (tag) => {
      if (tag.local === 'style') style = undefined;
    },
    text: () => undefined,
  });
  if (!walked.ok) return walked;
  const resolved = new Map<string, WordStyle>();
  return ok((id) => {
    const known = resolved.get(id) ?? resolve(own, id);
    resolved.set(id, known);
    return known;
  });
}

/** Whether a property that is only there, or has a value, is switched on. */
export function isOn(tag: SaxesTagNS): boolean {
  return !['0', 'false', 'off'].includes(attributeOf(tag, 'val') ?? '');
}

function openInStyle(tag: SaxesTagNS, style: Own): void {
  const value = attributeOf(tag, 'val') ?? '';
  if (tag.local === 'basedOn') style.basedOn = value;
  else if (tag.local === 'b') style.bold = isOn(tag);
  else if (tag.local === 'vanish') style.hidden = isOn(tag);
  else if (tag.local === 'numId') style.list = value;
  else if (tag.local === 'ilvl' && /^\d$/.test(value)) style.level = Number(value);
}

function resolve(own: ReadonlyMap<string, Own>, id: string): WordStyle {
  const chain: WordStyle[] = [];
  let next: string | undefined = id;
  while (next !== undefined && chain.length < LONGEST_CHAIN) {
    const { basedOn, ...said }: Own = own.get(next) ?? {};
    chain.unshift(said);
    next = basedOn;
  }
  return chain.reduce((merged, said) => Object.assign(merged, said), {});
}
