import { addressOf, parseMemoText, writeLink, type MemoTarget } from './memo-link';

/**
 * A memo's text as it is written: links show as `⟦label⟧`, without their addresses, which are kept aside. These
 * brackets are on no keyboard, so nobody types a link by accident.
 */
export interface MemoDraft {
  readonly text: string;
  /** Where each label leads; labels are unique. */
  readonly links: ReadonlyMap<string, MemoTarget>;
}

/** The text of a memo made ready for writing. */
export function draftOf(text: string): MemoDraft {
  const links = new Map<string, MemoTarget>();
  const shown = parseMemoText(text).map((part) => {
    if (part.kind === 'words') return part.text;
    const label = freeLabel(part.label, part.target, links);
    links.set(label, part.target);
    return `⟦${label}⟧`;
  });
  return { text: shown.join(''), links };
}

/** The text a draft stands for. A label that was changed by hand leads nowhere any more and becomes words. */
export function textOfDraft({ text, links }: MemoDraft): string {
  return text.replace(/⟦([^⟦⟧\n]*)⟧/g, (_whole, label: string) => {
    const target = links.get(label);
    return target === undefined ? label : writeLink(label, target);
  });
}

/** Puts a link in the place of the draft's characters from `from` to `to`; `caret` is right after it. */
export function insertLink(
  { text, links }: MemoDraft,
  { from, to }: { readonly from: number; readonly to: number },
  label: string,
  target: MemoTarget,
): { readonly draft: MemoDraft; readonly caret: number } {
  const free = freeLabel(label.replace(/[⟦⟧\][\n]+/g, ' ').trim() || '…', target, links);
  const token = `⟦${free}⟧`;
  return {
    draft: {
      text: text.slice(0, from) + token + text.slice(to),
      links: new Map([...links, [free, target]]),
    },
    caret: from + token.length,
  };
}

function freeLabel(label: string, target: MemoTarget, links: ReadonlyMap<string, MemoTarget>): string {
  const isFree = (name: string): boolean => {
    const there = links.get(name);
    return there === undefined || addressOf(there) === addressOf(target);
  };
  if (isFree(label)) return label;
  let number = 2;
  while (!isFree(`${label} (${number})`)) number += 1;
  return `${label} (${number})`;
}
