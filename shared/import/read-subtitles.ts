import { ok } from '../lib/result';
import { decodeText, encodingNotes } from './decode-text';
import type { ImportContext } from './importer';
import { counted } from './office-tally';
import type { ReadContent } from './read-content';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { isRolling, withoutRepeats } from './rolling-cues';
import { readSubtitles } from './subtitle-blocks';
import { subtitleLines } from './subtitle-lines';

/** The subtitles of a file as a conversation; refused where it holds none. */
export function subtitleContent(
  bytes: Uint8Array,
  { codecs, options }: ImportContext,
  format: 'vtt' | 'srt',
): Outcome<ReadContent> {
  const decoded = decodeText(bytes, codecs, options?.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const { lead, cues, notes } = readSubtitles(text, format);
  if (cues.length === 0) {
    return refuse(
      'no-subtitles',
      'it holds no subtitles with times',
      'If it is plain text, let its name end in .txt.',
    );
  }
  const spoken = subtitleLines(isRolling(text) ? withoutRepeats(cues) : cues);
  const lines = [...lead.map((words) => ({ text: words })), ...spoken];
  const leftOut = notes === 0 ? [] : [`${counted(notes, 'editor’s note')} left out.`];
  return ok({ sources: [{ lines }], encoding, notes: [...encodingNotes(decoded.value), ...leftOut] });
}
