import type { OperationBody } from '../model/operation';
import type { PassageVoice } from '../model/participant';
import { homeOf } from '../model/placed';
import { recordsOf } from '../model/placed-table';
import type { StudyState } from '../model/study-state';
import { same } from './diff-registers';

/** Operations that bring the voices of passages, each where it was named, from `from` to how they are in `to`. */
export function diffVoices(from: StudyState, to: StudyState): readonly OperationBody[] {
  const documents = new Set([...from.voices.keys(), ...to.voices.keys()]);
  return [...documents].flatMap((document) => {
    const [before, after] = [from, to].map((state) => voicesOf(state, document));
    return [...new Map([...(before ?? []), ...(after ?? [])])]
      .filter(([key]) => !same(before?.get(key)?.link, after?.get(key)?.link))
      .map(([key, voice]): OperationBody => {
        const link = after?.get(key)?.link ?? null;
        return { type: 'passage:voice', document, ...homeOf(voice), link };
      });
  });
}

function voicesOf({ voices, voiceHomes }: StudyState, document: string): ReadonlyMap<string, PassageVoice> {
  return recordsOf({ shown: voices, homes: voiceHomes }, document);
}
