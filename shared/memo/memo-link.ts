import { homeKey, type Home } from '../model/placed';

/** Where a link in a memo leads; a quotation in the text that was corrected names its version (`FROM-TO@VERSION`). */
export type MemoTarget =
  | { readonly kind: 'code'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'participant'; readonly id: string }
  | { readonly kind: 'memo'; readonly id: string }
  | ({ readonly kind: 'quotation'; readonly document: string } & Home);

/** A stretch of a memo: words, or a link with its label. */
export type MemoPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly target: MemoTarget };

const LINK = /\[([^\][\n]+)\]\(codeboom:([a-z]+)\/([0-9A-Za-z_-]+)(?:\/(\d+)-(\d+)(?:@([0-9a-z]+))?)?\)/g;

/**
 * The parts of a memo's text in order; joined again by `writeMemoText` they are the text itself.
 *
 * What only looks like a link (an unknown kind, no range) stays words.
 *
 * @example parseMemoText('Zie [Bezoek](codeboom:code/c1).')
 *   // words 'Zie ', link 'Bezoek' to code c1, words '.'
 */
export function parseMemoText(text: string): readonly MemoPart[] {
  const parts: MemoPart[] = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    const target = targetOf(match);
    if (target === null) continue;
    if (match.index > at) parts.push({ kind: 'words', text: text.slice(at, match.index) });
    parts.push({ kind: 'link', label: match[1] ?? '', target });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) });
  return parts;
}

/** The text of a memo from its parts. */
export function writeMemoText(parts: readonly MemoPart[]): string {
  return parts
    .map((part) => (part.kind === 'words' ? part.text : writeLink(part.label, part.target)))
    .join('');
}

/** A link as it stands in the text; brackets and line ends in the label are left out, they would end it. */
export function writeLink(label: string, target: MemoTarget): string {
  const words = label.replace(/[\][\n]+/g, ' ').trim();
  return `[${words === '' ? '…' : words}](codeboom:${addressOf(target)})`;
}

/** One text for each target; equal targets have equal addresses. */
export function addressOf(target: MemoTarget): string {
  return target.kind === 'quotation'
    ? `quotation/${target.document}/${homeKey(target)}`
    : `${target.kind}/${target.id}`;
}

/** The words of a memo without its links' addresses, for lists and for searching. */
export function memoWords(text: string): string {
  return parseMemoText(text)
    .map((part) => (part.kind === 'words' ? part.text : part.label))
    .join('');
}

function targetOf([, , kind, id = '', from, to, version]: RegExpMatchArray): MemoTarget | null {
  if (kind === 'quotation') {
    if (from === undefined || to === undefined || Number(from) >= Number(to)) return null;
    const text = version === undefined ? {} : { text: version };
    return { kind, document: id, from: Number(from), to: Number(to), ...text };
  }
  const isPlain = kind === 'code' || kind === 'document' || kind === 'participant' || kind === 'memo';
  return isPlain && from === undefined ? { kind, id } : null;
}
