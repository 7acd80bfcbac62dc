import { useEffect, useRef, useState } from 'react';
import { draftOf, textOfDraft, type MemoDraft } from '../../../shared/memo/memo-draft';
import type { Memo } from '../../../shared/model/memo';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';

/** Pause in typing, in milliseconds, after which a memo is saved; leaving it saves at once. */
const PAUSE = 700;

interface DraftInHand {
  readonly draft: MemoDraft;
  readonly change: (draft: MemoDraft) => void;
  /** Saves what is not saved yet. */
  readonly keep: () => void;
}

/**
 * The words of a memo while they are written. They are saved in a pause, on leaving the field and when the memo
 * is put away, so that no more than a moment's typing is ever unsaved.
 */
export function useMemoDraft(memo: Memo): DraftInHand {
  const [draft, setDraft] = useState(() => draftOf(memo.text));
  const latest = useRef(draft);
  const timer = useRef<number>(undefined);
  const keep = useRef(() => {
    window.clearTimeout(timer.current);
    const text = textOfDraft(latest.current);
    const known = useStudyStore.getState().study.memos.get(memo.id);
    if (known === undefined || known.text === text) return;
    void runCommand({ type: 'edit-memo', payload: { id: memo.id, edit: { text } } });
  }).current;
  useEffect(() => keep, [keep]);
  const change = (next: MemoDraft): void => {
    latest.current = next;
    setDraft(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, PAUSE);
  };
  return { draft, change, keep };
}
