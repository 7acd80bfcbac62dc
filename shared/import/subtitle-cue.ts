/** Words of a subtitle by one voice, without markup. */
export interface CuePiece {
  /** Who a voice tag says it is. */
  readonly speaker?: string;
  /** Lines of the subtitle as newlines. */
  readonly text: string;
  /** UTF-16 units at the start of `text` in bold. */
  readonly bold: number;
}

/** One subtitle; times in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly CuePiece[];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00A0',
  lrm: '',
  rlm: '',
};
const TAG = /<(\/?)([a-zA-Z]*)([^<>]*)>/g;
/** Marks of fonts and voices; anything else between such signs is words, as in “<lacht>”. */
const TAGS: ReadonlySet<string> = new Set([
  'v',
  'c',
  'i',
  'b',
  'u',
  's',
  'em',
  'strong',
  'ruby',
  'rt',
  'lang',
  'font',
  'br',
]);
/** Directions of subtitle programs, as in `{\an8}`. */
const DIRECTIONS = /\{\\[^{}]{1,60}\}/g;

/** The words of a subtitle split at its voice tags; markup taken off, entities read. */
export function cuePieces(markup: string): readonly CuePiece[] {
  const pieces: { speaker?: string; text: string; bold: number; plain: boolean }[] = [
    { text: '', bold: 0, plain: false },
  ];
  let depth = 0;
  const add = (words: string): void => {
    const piece = pieces.at(-1);
    const text = readEntities(words);
    if (piece === undefined || text === '') return;
    if (depth > 0 && !piece.plain) piece.bold = piece.text.length + text.length;
    else if (/\S/.test(text)) piece.plain = true;
    piece.text += text;
  };
  let from = 0;
  const clean = markup.replace(DIRECTIONS, '');
  for (const match of clean.matchAll(TAG)) {
    const [whole, slash, name = '', rest = ''] = match;
    const tag = name.toLowerCase();
    if (!TAGS.has(tag) && !isTime(name, rest)) continue;
    add(clean.slice(from, match.index));
    from = match.index + whole.length;
    if (tag === 'v') pieces.push({ ...voiceOf(slash === '' ? rest : ''), text: '', bold: 0, plain: false });
    if (tag === 'b' || tag === 'strong') depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (tag === 'br') add('\n');
  }
  add(clean.slice(from));
  return pieces.filter(({ text }) => text.trim() !== '').map(trimmed);
}

/** `<00:00:01.000>`: when a word of the subtitle lights up. */
function isTime(name: string, rest: string): boolean {
  return name === '' && /^[\d:.]+$/.test(rest);
}

/** `<v.loud Anna de Wit>` is said by Anna de Wit. */
function voiceOf(rest: string): { readonly speaker?: string } {
  const speaker = readEntities(rest.replace(/^[.\w-]*(?=\s|$)/u, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  return speaker === '' ? {} : { speaker };
}

function trimmed({ speaker, text, bold }: CuePiece): CuePiece {
  const lead = text.length - text.trimStart().length;
  return { ...(speaker === undefined ? {} : { speaker }), text: text.trim(), bold: Math.max(0, bold - lead) };
}

function readEntities(words: string): string {
  return words.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
