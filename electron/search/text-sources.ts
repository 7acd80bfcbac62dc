import { join } from 'node:path';
import type { Turn } from '../../shared/model/document';
import type { TextSource } from './search-messages';
import type { Study } from '../../shared/model/study';
import { studyPaths } from '../storage/file-names';

/**
 * The documents of a study whose text (with its turns) was not sent yet, or was corrected since, with where it lies;
 * notes in `sent` which version of each was.
 */
export function textSources(study: Study, folder: string, sent: Map<string, string>): readonly TextSource[] {
  const { sources: texts } = studyPaths(folder);
  const sources: TextSource[] = [];
  for (const { id, version = '', textHash, turns } of study.documents.values()) {
    if (sent.get(id) === version) continue;
    sent.set(id, version);
    const path = join(texts, `${textHash}.txt`);
    sources.push({ document: id, path, hash: textHash, turns: packTurns(turns) });
  }
  return sources;
}

function packTurns(turns: readonly Turn[]): Int32Array {
  const packed = new Int32Array(turns.length * 3);
  for (const [index, { from, to, speaker }] of turns.entries()) packed.set([from, to, speaker], index * 3);
  return packed;
}
