import type { SourceDocument } from '../../../shared/model/document';
import type { Study } from '../../../shared/model/study';

/** Speakers that a corrected file lacks although somebody said who they are, and those that are new with it. */
export interface SpeakersGone {
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** What becomes of the speakers of a document; undefined where everybody stays of whom it is known who they are. */
export function speakersGone(
  study: Study,
  { id, speakers }: SourceDocument,
  next: readonly string[],
): SpeakersGone | undefined {
  const links = study.speakers.get(id);
  const gone = speakers.filter((label) => {
    const link = links?.get(label);
    return link !== undefined && (link.participant ?? link.group) !== null && !next.includes(label);
  });
  if (gone.length === 0) return undefined;
  return { gone, came: next.filter((label) => !speakers.includes(label)) };
}
