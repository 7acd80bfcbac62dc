const TOKEN = /\s*("(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{},:]|$|.)/sy;

const OPENING = 'value { [';
const CLOSING = ', : } ] end';

/** What may follow each kind of token; who belongs inside whom is left to the real parser. */
const FOLLOWERS: Readonly<Record<string, string>> = {
  start: OPENING,
  '{': 'value }',
  '[': `${OPENING} ]`,
  ':': OPENING,
  ',': OPENING,
  value: CLOSING,
  '}': CLOSING,
  ']': CLOSING,
};

/**
 * The line (from 1) at which text stops looking like JSON; its last line where something is left open.
 *
 * For the message to a person only: engines differ in whether and how they say where parsing stopped.
 */
export function jsonFaultLine(text: string): number {
  let before = 'start';
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const kind = kindOf(match[1] ?? '');
    if (kind === 'end' || FOLLOWERS[before]?.split(' ').includes(kind) !== true) {
      return lineAt(text, TOKEN.lastIndex);
    }
    before = kind;
  }
  return lineAt(text, text.length);
}

function kindOf(token: string): string {
  if (token === '') return 'end';
  if (/^["\d-]|^(?:true|false|null)$/.test(token)) return token === '"' ? 'fault' : 'value';
  return token;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).trimEnd().split('\n').length;
}
