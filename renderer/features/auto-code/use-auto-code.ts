import { useEffect, useMemo, useState } from 'react';
import type { SearchFound } from '../../../shared/ipc/search-messages';
import { useTextHits, type TextHits } from '../../services/use-text-hits';
import type { TextListAsk } from '../../state/search-store';
import { useStudyStore } from '../../state/study-store';
import { autoCodeQuestion, firstAsk, type AutoCodeAsk } from './auto-code-ask';
import { countPassages, MARK, markPassages, type DocumentPassages } from './passages';
import { setTicks, tickAll, type Ticks } from './preview-rows';
import { usePassages } from './use-passages';

/** A code that is made by the act itself. */
export interface FreshCode {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

/** The dialog at work. */
export interface AutoCode {
  readonly ask: AutoCodeAsk;
  readonly change: (ask: Partial<AutoCodeAsk>) => void;
  readonly hits: TextHits;
  /** The search that is shown; it follows that of `hits` when its passages are here. */
  readonly found: SearchFound | null;
  readonly passages: readonly DocumentPassages[];
  /** See `MARK`. */
  readonly marks: Uint8Array;
  readonly ticks: Ticks;
  readonly tick: (from: number, to: number, on: boolean) => void;
  readonly codes: readonly string[];
  readonly chooseCodes: (codes: readonly string[]) => void;
  readonly fresh: FreshCode | null;
  readonly chooseFresh: (fresh: FreshCode | null) => void;
}

/** What is asked, what that finds, and what of it is to be coded with what. */
export function useAutoCode(list: TextListAsk | null, picked: string | null): AutoCode {
  const [ask, setAsk] = useState(() => firstAsk(list));
  const [codes, setCodes] = useState<readonly string[]>(picked === null ? [] : [picked]);
  const [fresh, setFresh] = useState<FreshCode | null>(null);
  const hits = useTextHits(autoCodeQuestion(ask));
  const { found, passages } = usePassages(hits.found);
  const study = useStudyStore((state) => state.study);
  const coder = useStudyStore((state) => state.coder);
  const marks = useMemo(
    () => markPassages(study, passages, fresh === null ? codes : [...codes, fresh.id], coder),
    [study, passages, codes, fresh, coder],
  );
  const [ticks, setTicksNow] = useState(() => tickAll(0));
  useEffect(() => {
    // What is coded already cannot be coded again; everything else starts ticked.
    setTicksNow(tickAll(countPassages(passages), (index) => marks[index] !== MARK.coded));
  }, [passages, marks]);
  return {
    ask,
    change: (part) => setAsk((before) => ({ ...before, ...part })),
    hits,
    found,
    passages,
    marks,
    ticks,
    tick: (from, to, on) =>
      setTicksNow((before) => setTicks(before, from, to, (index) => on && marks[index] !== MARK.coded)),
    codes,
    chooseCodes: setCodes,
    fresh,
    chooseFresh: setFresh,
  };
}
