import { useEffect, useState } from 'react';
import type { Study } from '../../../shared/model/study';
import { documentText, textFailure, useTextsVersion } from '../../services/document-text';
import { useLaterRevision } from '../../state/later-revision';
import { useStudyStore } from '../../state/study-store';
import {
  countDocument,
  countVersion,
  isCounted,
  sumCounts,
  type DocumentCounts,
  type PersonCounts,
} from './person-counts';

/** Counts per participant, and whether every document is in them. */
export interface PeopleCounts {
  readonly of: ReadonlyMap<string, PersonCounts>;
  /** False while documents are still being counted or read; the numbers are too low then. */
  readonly isWhole: boolean;
}

/** Milliseconds of counting between two chances for a key or a frame. */
const SLICE_MS = 8;

/** Texts asked for at a time; a large study is not read in one gulp for a column of numbers. */
const TEXTS_AT_ONCE = 6;

interface Kept {
  readonly version: string;
  readonly counts: DocumentCounts;
}

const kept = new WeakMap<Study, Map<string, Kept>>();

/**
 * The counts of the register. What did not change since is not counted again; the rest is counted in slices of spare
 * time, and until it is done the last sums stand.
 */
export function usePersonCounts(): PeopleCounts {
  const revision = useLaterRevision();
  const texts = useTextsVersion();
  const { study } = useStudyStore.getState();
  const [told, setTold] = useState<PeopleCounts>(() => sumOf(study, true));
  useEffect(() => countInSlices(study, setTold), [study, revision, texts]);
  return told;
}

function countInSlices(study: Study, tell: (counts: PeopleCounts) => void): () => void {
  const counting = staleDocuments(study);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const end = performance.now() + SLICE_MS;
    let step = counting.next();
    while (step.done !== true && performance.now() < end) step = counting.next();
    if (step.done === true) tell(sumOf(study, step.value));
    else timer = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(timer);
}

/** Counts a document with each step; answers at the end whether every text was here. */
function* staleDocuments(study: Study): Generator<undefined, boolean, undefined> {
  const { documentRevisions } = useStudyStore.getState();
  const known = kept.get(study) ?? new Map<string, Kept>();
  kept.set(study, known);
  let waiting = 0;
  for (const document of study.documents.values()) {
    const isRead = isCounted(document) || textFailure(study, document.id) !== undefined;
    const text = !isRead && waiting < TEXTS_AT_ONCE ? documentText(study, document.id) : undefined;
    if (!isRead && text === undefined) waiting += 1;
    const changed = documentRevisions[document.id] ?? 0;
    const version = `${countVersion(study, document, changed)}\n${isRead || text !== undefined}`;
    if (known.get(document.id)?.version === version) continue;
    known.set(document.id, { version, counts: countDocument(study, document, text) });
    yield undefined;
  }
  return waiting === 0;
}

function sumOf(study: Study, isWhole: boolean): PeopleCounts {
  const known = kept.get(study);
  const parts = [...study.documents.keys()].flatMap((id) => known?.get(id)?.counts ?? []);
  return { of: sumCounts(parts), isWhole };
}
