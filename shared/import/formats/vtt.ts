import type { Importer } from '../importer';
import { subtitleContent } from '../read-subtitles';

/** WebVTT: the transcripts of Teams, Zoom and the web, with voices where they are named. */
export const vtt: Importer = {
  id: 'vtt',
  label: 'WebVTT subtitles',
  extensions: ['vtt'],
  read: (bytes, context) => subtitleContent(bytes, context, 'vtt'),
};
