import type { Importer } from '../importer';
import { subtitleContent } from '../read-subtitles';

/** SubRip subtitles: what most programs for speech to text write. */
export const srt: Importer = {
  id: 'srt',
  label: 'SubRip subtitles',
  extensions: ['srt'],
  read: (bytes, context) => subtitleContent(bytes, context, 'srt'),
};
