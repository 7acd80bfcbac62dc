import { describe, expect, test } from 'vitest';
import { layTranscript } from '../../../renderer/features/reader/transcript-layout';
import { documentOf, layoutOf, TEN_PER_LETTER } from './reading-sample';

describe('layTranscript', () => {
  test('numbers lines through all turns and puts ten pixels between turns', () => {
    const long = 'Dat het niet alleen sjouwen is. Ik dacht echt: haven, dat zijn mannen met helmen.';
    const { blocks, lines, height } = layoutOf([long, 'Echt?', 'Ja.']);
    expect(lines.map(({ from, end }) => [from, end])).toEqual([
      [0, 46],
      [47, 81],
      [82, 87],
      [88, 91],
    ]);
    expect(
      blocks.map(({ firstLine, lines: count, top, height: high }) => [firstLine, count, top, high]),
    ).toEqual([
      [0, 2, 0, 52],
      [2, 1, 62, 26],
      [3, 1, 98, 26],
    ]);
    expect(height).toBe(124);
  });

  test('gives a turn of one line with a timestamp room for name and time', () => {
    const document = documentOf(['Koud?', 'Ja.'], [71, undefined]);
    const { blocks } = layTranscript(document, 'Koud?\nJa.', TEN_PER_LETTER);
    expect(blocks.map(({ top, height }) => [top, height])).toEqual([
      [0, 34],
      [44, 26],
    ]);
  });

  test('takes the paragraphs with words of a document without speakers', () => {
    const text = 'Verslag\n\n  \nEerste alinea.';
    const { blocks } = layTranscript({ ...documentOf([]), turns: [] }, text, TEN_PER_LETTER);
    expect(blocks.map(({ from, to, speaker }) => [text.slice(from, to), speaker])).toEqual([
      ['Verslag', -1],
      ['Eerste alinea.', -1],
    ]);
  });

  test('ends a line at a paragraph break inside a turn and leaves the break out of what is drawn', () => {
    const text = 'eerste\ntweede';
    const document = { ...documentOf([text]), turns: [{ speaker: 0, from: 0, to: 13 }] };
    const { lines } = layTranscript(document, text, TEN_PER_LETTER);
    expect(lines).toEqual([
      { from: 0, to: 7, end: 6 },
      { from: 7, to: 13, end: 13 },
    ]);
  });
});
