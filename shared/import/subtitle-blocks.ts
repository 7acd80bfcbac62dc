import { cuePieces } from './subtitle-cue';
import type { Cue } from './subtitle-cue';
import { secondsOf } from './timestamp';

/** Subtitles in the order of the file, with what was left out. */
export interface SubtitleFile {
  /** Lines before the first subtitle, which only a damaged file has. */
  readonly lead: readonly string[];
  readonly cues: readonly Cue[];
  /** Notes to whoever edits the file. */
  readonly notes: number;
}

const TIMING =
  /^\s*((?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,3})\s*-{1,2}>\s*((?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,3})(?:\s.*)?$/;
/** Parts of a WebVTT file that hold no subtitles; each ends at an empty line. */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:\s.*)?$/;

interface OpenCue {
  readonly start: number;
  readonly end: number;
  readonly lines: string[];
}

/**
 * Reads the subtitles of a WebVTT or SubRip file by their lines with times, whatever their numbers say.
 *
 * The line just above such a line is its name or number: in SubRip a number always, in WebVTT any line after an empty
 * one. Words that stand apart after an empty line belong to the subtitle before: nothing is left out but notes and styles.
 */
export function readSubtitles(text: string, format: 'vtt' | 'srt'): SubtitleFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const cues: OpenCue[] = [];
  const lead: string[] = [];
  let notes = 0;
  let index = format === 'vtt' ? headerEnd(lines) : 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const timing = timingOf(line);
    const isAfterEmpty = (lines[index - 1] ?? '').trim() === '';
    if (timing !== undefined) cues.push({ ...timing, lines: [] });
    else if (format === 'vtt' && isAfterEmpty && ASIDE.test(line)) {
      if (line.startsWith('NOTE')) notes += 1;
      index = blockEnd(lines, index);
      continue;
    } else if (!isName(line, lines[index + 1], isAfterEmpty, format) && line.trim() !== '') {
      (cues.at(-1)?.lines ?? lead).push(line.trim());
    }
    index += 1;
  }
  return { lead, cues: cues.map(settled), notes };
}

function timingOf(line: string): { readonly start: number; readonly end: number } | undefined {
  const match = TIMING.exec(line.length > 300 ? '' : line);
  const [start, end] = [secondsOf(match?.[1] ?? ''), secondsOf(match?.[2] ?? '')];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The lines under `WEBVTT` up to the first empty one say what the file is about. */
function headerEnd(lines: readonly string[]): number {
  return (lines[0] ?? '').startsWith('WEBVTT') ? blockEnd(lines, 0) : 0;
}

/** The next empty line, or the next line with times where none is. */
function blockEnd(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && (lines[end] ?? '').trim() !== '' && timingOf(lines[end] ?? '') === undefined)
    end += 1;
  return end;
}

function isName(
  line: string,
  next: string | undefined,
  isAfterEmpty: boolean,
  format: 'vtt' | 'srt',
): boolean {
  if (timingOf(next ?? '') === undefined) return false;
  return /^\s*\d{1,7}\s*$/.test(line) || (format === 'vtt' && isAfterEmpty);
}

function settled({ start, end, lines }: OpenCue): Cue {
  return { start, end, pieces: cuePieces(lines.join('\n')) };
}
