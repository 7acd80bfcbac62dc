import { useEffect, useMemo, useState } from 'react';
import type { Study } from '../../../shared/model/study';
import {
  facetCounter,
  facetCounts,
  type CountSetting,
  type FacetCounts,
} from '../../../shared/query/facet-counts';
import type { Passage } from '../../../shared/query/passages';

/** What is counted; a new object asks for a new count. */
export interface Counting {
  readonly study: Study;
  readonly all: readonly Passage[];
  readonly setting: CountSetting;
}

/** So many quotations are counted before the next frame without anybody noticing. */
const AT_ONCE = 20_000;

/** Milliseconds of counting between two chances for a key or a frame, and quotations between two looks at the clock. */
const SLICE_MS = 8;
const STEP = 1_000;

/** The counts of the facets. Those of a very large study are counted in spare time; until then the last ones stand. */
export function useFacetCounts(counting: Counting): FacetCounts {
  const { study, all, setting } = counting;
  const [late, setLate] = useState<FacetCounts | null>(null);
  const isSmall = all.length <= AT_ONCE;
  const atOnce = useMemo(
    () => facetCounts(study, isSmall ? all : [], setting),
    [study, all, setting, isSmall],
  );
  useEffect(() => (isSmall ? undefined : countLater(counting, setLate)), [counting, isSmall]);
  return isSmall ? atOnce : (late ?? atOnce);
}

/** Counts slice by slice and tells when it is done; the returned function gives up. */
function countLater({ study, all, setting }: Counting, tell: (counts: FacetCounts) => void): () => void {
  const counter = facetCounter(study, setting);
  let at = 0;
  const goOn = (): void => {
    const end = performance.now() + SLICE_MS;
    while (at < all.length && performance.now() < end) {
      counter.add(all, at, at + STEP);
      at += STEP;
    }
    if (at < all.length) timer = setTimeout(goOn);
    else tell(counter.counts);
  };
  let timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}
