import fc from 'fast-check';

/** A turn as it was written, to be found again. */
export interface WrittenTurn {
  readonly label: string;
  readonly at: number | undefined;
  readonly words: string;
}

/** A transcript in one of the layouts people use, with what must be found in it. */
export interface WrittenTranscript {
  readonly raw: string;
  readonly turns: readonly WrittenTurn[];
  /** Every word of the file but times. */
  readonly words: readonly string[];
}

const LABELS = [
  'Moderator',
  'Interviewer',
  'R1',
  'Leerling 3',
  'Leerling ?',
  'M.',
  'Moeder van Noor',
  'Fátima',
];
const word = fc.constantFrom(
  'ja',
  'nee',
  'één',
  'haven',
  '“zorg”',
  'vmbo-t',
  '10:30',
  '👍🏽',
  'e.d.',
  '[lacht]',
  'de',
  'zo:',
);
/** Starts with a lower-case word without colon, so that it cannot look like a label of its own. */
const spokenLine = fc.array(word, { maxLength: 12 }).map((words) => `nou ${words.join(' ')}`.trimEnd());
const layout = fc.constantFrom('plain', 'after', 'before', 'inside', 'round');
const newline = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '  \n');

const written = fc.record({
  label: fc.constantFrom(...LABELS),
  at: fc.nat({ max: 35_999 }),
  layout,
  lines: fc.array(spokenLine, { minLength: 1, maxLength: 4 }),
});

/** Transcripts of one to forty turns; every label comes at least twice. */
export const transcripts: fc.Arbitrary<WrittenTranscript> = fc
  .record({ turns: fc.array(written, { minLength: 1, maxLength: 20 }), newline, bom: fc.boolean() })
  .map(({ turns, newline, bom }) => {
    const all = [...turns, ...turns];
    const raw = all.flatMap(({ label, at, layout, lines }) => [
      headed(label, at, layout, lines[0] ?? ''),
      ...lines.slice(1),
    ]);
    return {
      raw: (bom ? '\uFEFF' : '') + raw.join(newline),
      turns: all.map(({ label, at, layout, lines }) => ({
        label,
        at: layout === 'plain' ? undefined : at,
        words: lines.join('\n'),
      })),
      words: all
        .map(({ label, lines }) => `${label} ${lines.join(' ')}`)
        .join(' ')
        .split(/\s+/),
    };
  });

function headed(label: string, at: number, layout: string, words: string): string {
  const time = clock(at);
  if (layout === 'after') return `${label} [${time}]: ${words}`;
  if (layout === 'before') return `[${time}] ${label}: ${words}`;
  if (layout === 'inside') return `${label}: [${time}] ${words}`;
  return layout === 'round' ? `${label} (${time}):\t${words}` : `${label}: ${words}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
