import { useDeferredValue, useLayoutEffect, useMemo } from 'react';
import type { Coding } from '../../../shared/model/coding';
import type { SourceDocument } from '../../../shared/model/document';
import type { Study } from '../../../shared/model/study';
import { documentText, useTextsVersion } from '../../services/document-text';
import { showsAll, shownTest, useShownStore } from '../../state/shown-codings';
import { useStudyStore } from '../../state/study-store';
import { codeLooks, type CodeLooks } from './code-style';
import { indexCodings, type CodingIndex } from './coding-index';
import { useReadFont, type ReadFont } from './read-font';
import { useSide } from './reader-side';
import { setReading, type Reading } from './reader-store';
import { layStripes, type StripeLayout } from './stripe-layout';
import { layTranscript, type TranscriptLayout } from './transcript-layout';

/** Documents whose lines are kept; going back to one of these tabs costs nothing. */
const KEPT = 24;
const NO_CODINGS: ReadonlyMap<string, Coding> = new Map();

/**
 * Works out what the reader shows of a document and puts it in the store; null while text or font are on their
 * way. What a change does not touch stays the same object, so that only what it touches is drawn again.
 */
export function useReading(id: string | null): Reading | null {
  const study = useStudyStore((state) => state.study);
  const tree = useStudyStore((state) => state.treeRevision);
  const codings = useStudyStore((state) => state.documentRevisions[id ?? ''] ?? 0);
  useStudyStore((state) => state.revision);
  useTextsVersion();
  const font = useReadFont();
  const document = id === null ? undefined : study.documents.get(id);
  const text = document === undefined ? undefined : documentText(study, document.id);
  const layout = useMemo(() => layoutOf(document, text, font), [document, text, font]);
  const looks = looksAt(study, tree);
  const me = useStudyStore((state) => state.coder);
  const shown = useShownStore();
  // Merging codes recodes without naming a document, so the tree counts too.
  const index =
    layout === null
      ? null
      : indexAt(layout, study, document?.id ?? '', {
          revision: `${tree} ${codings} ${showsAll(shown) ? '' : `${me} ${JSON.stringify(shown)}`}`,
          isShown: showsAll(shown) ? null : shownTest(study, shown, me),
        });
  const stripes = useStripes(layout, index);
  const reading = useMemo(
    () =>
      document === undefined || layout === null || index === null || stripes === null || font === null
        ? null
        : { document, layout, index, stripes, looks, font },
    [document, layout, index, stripes, looks, font],
  );
  const side = useSide();
  useLayoutEffect(() => setReading(reading, side), [reading, side]);
  // With the layout, not after it: a reader that takes this one's place in the same step has set its own by then.
  useLayoutEffect(() => () => setReading(null, side), [side]);
  return reading;
}

/**
 * The margin, which follows the words a moment later: laying it anew takes most of the time a coding takes.
 * Another document's margin is never shown, not for a moment.
 */
function useStripes(layout: TranscriptLayout | null, index: CodingIndex | null): StripeLayout | null {
  const now = useMemo(() => ({ layout, index }), [layout, index]);
  const later = useDeferredValue(now);
  const shown = later.layout === layout ? later : now;
  return useMemo(
    () =>
      shown.layout === null || shown.index === null ? null : layStripes(shown.layout, shown.index.sorted),
    [shown],
  );
}

const layouts = new Map<string, TranscriptLayout>();

function layoutOf(
  document: SourceDocument | undefined,
  text: string | undefined,
  font: ReadFont | null,
): TranscriptLayout | null {
  if (document === undefined || text === undefined || font === null) return null;
  // Two versions may have the same words, and other turns or speakers.
  const key = `${document.id}:${document.version ?? ''}:${document.textHash}`;
  const known = layouts.get(key) ?? layTranscript(document, text, font.wordWidth);
  layouts.delete(key);
  layouts.set(key, known);
  for (const old of layouts.keys()) if (layouts.size > KEPT) layouts.delete(old);
  return known;
}

/** What was worked out of a study at a revision; the study is changed in place, so its revision tells. */
interface Kept<T> {
  readonly study: Study;
  readonly revision: number | string;
  readonly value: T;
}

let keptLooks: Kept<CodeLooks> | undefined;

/** Names and hues of the codes of a study at a revision of its tree. */
export function looksAt(study: Study, revision: number): CodeLooks {
  if (keptLooks?.study !== study || keptLooks.revision !== revision) {
    keptLooks = { study, revision, value: codeLooks(study) };
  }
  return keptLooks.value;
}

const indices = new WeakMap<TranscriptLayout, Kept<CodingIndex>>();

interface Showing {
  readonly revision: string;
  /** Null where everything is shown. */
  readonly isShown: ((coding: Coding) => boolean) | null;
}

function indexAt(
  layout: TranscriptLayout,
  study: Study,
  document: string,
  { revision, isShown }: Showing,
): CodingIndex {
  const known = indices.get(layout);
  if (known?.study === study && known.revision === revision) return known.value;
  const all = study.codings.get(document) ?? NO_CODINGS;
  const shown = isShown === null ? all : new Map([...all].filter(([, coding]) => isShown(coding)));
  const value = indexCodings(layout, shown, known?.value);
  indices.set(layout, { study, revision, value });
  return value;
}
