import type { Cue, CuePiece } from './subtitle-cue';

/** A word that lights up at its own time: the mark of subtitles that roll up while somebody speaks. */
const ROLLING = /<\d{2}:\d{2}:\d{2}\.\d{3}><c>/;

/** Whether a WebVTT file shows each line twice, first below and then above the next. */
export function isRolling(text: string): boolean {
  return ROLLING.test(text);
}

/** Rolling subtitles with every line once. */
export function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  let shown: readonly string[] = [];
  return cues.map((cue) => {
    const lines = cue.pieces.flatMap(({ text }) => text.split('\n'));
    const isNew = (line: string): boolean => !shown.includes(line);
    const pieces: readonly CuePiece[] = cue.pieces
      .map((piece) => ({ ...piece, text: piece.text.split('\n').filter(isNew).join('\n') }))
      .filter(({ text }) => text !== '');
    shown = lines;
    return { ...cue, pieces };
  });
}
