import { isLiving } from '../../../shared/code-tree/code-tree';
import { useCodingStore } from '../../state/coding-store';
import { useStudyStore } from '../../state/study-store';
import { useReaderStore } from './reader-store';

/** Codes that Alt+1..9 apply. */
const RECENT = 9;

/**
 * The codes Alt+1..9 stand for, the first of them the last one used: those of this session, then the last ones the
 * coder used in the document.
 */
export function recentCodes(): readonly string[] {
  const { recent } = useCodingStore.getState();
  const { reading } = useReaderStore.getState();
  const { study, coder } = useStudyStore.getState();
  const found = new Set(recent.filter((code) => isLiving(study, code)));
  const codings = [...(study.codings.get(reading?.document.id ?? '')?.values() ?? [])];
  for (let at = codings.length - 1; at >= 0 && found.size < RECENT; at -= 1) {
    const coding = codings[at];
    if (coding?.coder === coder) found.add(coding.code);
  }
  return [...found].slice(0, RECENT);
}
