import type { FoundLabel } from '../../../shared/import/found-label';
import type { GivenCodes, ParsedFile, ParsedSource } from '../../../shared/import/parsed-file';
import type { Result } from '../../../shared/lib/result';

/** An imported file as text that a person can hold against the file itself: everything but the offsets. */
export function recordingOf(result: Result<ParsedFile>): string {
  if (!result.ok) return `refused: ${result.error.message}\n`;
  const { sources, choices, repairs, table } = result.value;
  const lines = [
    ...choices.map(({ id, label, on, count }) => `choice ${id} (${on ? 'on' : 'off'}, ${count}): ${label}`),
    ...repairs.map(({ id, kind, before, after, place, made }) =>
      [
        `repair ${id} (${kind}, ${place}${made ? '' : ', not made'}):`,
        shown(before),
        '->',
        shown(after),
      ].join(' '),
    ),
    ...(table === undefined ? [] : [`mapping: ${JSON.stringify(table.mapping)}`]),
    ...sources.flatMap((source) => ['', ...recordedSource(source)]),
  ];
  return `${lines.join('\n').trimStart()}\n`;
}

function recordedSource(source: ParsedSource): readonly string[] {
  const { title, format, encoding, date, attributes = {}, notes, labels, given = [] } = source;
  return [
    `== ${title}`,
    `format: ${format}${encoding === undefined ? '' : `, ${encoding}`}`,
    ...(date === undefined ? [] : [`date: ${date}`]),
    ...Object.entries(attributes).map(([key, value]) => `attribute ${key}: ${value}`),
    ...notes.map((note) => `note: ${note}`),
    ...labels.map(recordedLabel),
    ...given.map((codes) => recordedCodes(codes, source.text)),
    '',
    ...recordedTurns(source),
  ];
}

function recordedLabel({ label, variants, turns, timed, confidence, isSpeaker, reason }: FoundLabel): string {
  const also = variants.length === 0 ? '' : `, also ${variants.map(shown).join(' ')}`;
  const why = reason === '' ? '' : `: ${reason}`;
  const role = isSpeaker ? 'speaker' : 'text';
  return `label ${shown(label)} (${role}, ${confidence}, ${turns} turns, ${timed} timed${also})${why}`;
}

function recordedCodes({ from, to, codes }: GivenCodes, text: string): string {
  return `codes ${codes.map((path) => path.join(' > ')).join('; ')}: ${shown(text.slice(from, to))}`;
}

/** Every character of the text: turns as they are said, and what lies in no turn as plain lines. */
function recordedTurns({ text, speakers, turns }: ParsedSource): readonly string[] {
  if (turns.length === 0) return text.split('\n');
  let told = 0;
  const lines = turns.flatMap(({ speaker, from, to, at }) => {
    const between = text
      .slice(told, from)
      .split('\n')
      .filter((line) => line !== '');
    told = to;
    const who = speakers[speaker] ?? '(nobody)';
    const time = at === undefined ? '' : ` [${clock(at)}]`;
    return [...between, `${who}${time}: ${text.slice(from, to).replaceAll('\n', '\n    ')}`];
  });
  return [
    ...lines,
    ...text
      .slice(told)
      .split('\n')
      .filter((line) => line !== ''),
  ];
}

/** @example clock(75.5) === '1:15.5' */
function clock(seconds: number): string {
  const rest = Math.round((seconds % 60) * 1_000) / 1_000;
  return `${Math.floor(seconds / 60)}:${rest < 10 ? '0' : ''}${rest}`;
}

function shown(words: string): string {
  return JSON.stringify(words);
}
