import { useLayoutEffect, useMemo } from 'react';
import type { Coding } from '../../../shared/model/coding';
import type { SourceDocument } from '../../../shared/model/document';
import { documentText, useTextsVersion } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { codeLooks } from './code-style';
import { indexCodings, type CodingIndex } from './coding-index';
import { useReadFont, type ReadFont } from './read-font';
import { setReading, type Reading } from './reader-store';
import { layStripes } from './stripe-layout';
import { layTranscript, type TranscriptLayout } from './transcript-layout';

/** Documents whose lines are kept; going back to one of these tabs costs nothing. */
const KEPT = 24;
const layouts = new Map<string, TranscriptLayout>();
const indices = new WeakMap<TranscriptLayout, CodingIndex>();
const NO_CODINGS: ReadonlyMap<string, Coding> = new Map();

/**
 * Works out what the reader shows of a document and puts it in the store; null while text or font are on their
 * way. What a change does not touch stays the same object, so that only what it touches is drawn again.
 */
export function useReading(id: string | null): Reading | null {
  const study = useStudyStore((state) => state.study);
  const tree = useStudyStore((state) => state.treeRevision);
  const codings = useStudyStore((state) => state.documentRevisions[id ?? '']);
  useStudyStore((state) => state.revision);
  useTextsVersion();
  const font = useReadFont();
  const document = id === null ? undefined : study.documents.get(id);
  const text = document === undefined ? undefined : documentText(study, document.id);
  const layout = useMemo(() => layoutOf(document, text, font), [document, text, font]);
  // The study is changed in place, so its revisions stand in for it; merging codes recodes without naming documents.
  const looks = useMemo(() => codeLooks(study), [study, tree]);
  const index = useMemo(
    () => (layout === null ? null : indexOf(layout, study.codings.get(id ?? '') ?? NO_CODINGS)),
    [layout, study, id, tree, codings],
  );
  const stripes = useMemo(
    () => (layout === null || index === null ? null : layStripes(layout, index.sorted)),
    [layout, index],
  );
  const reading = useMemo(
    () =>
      document === undefined || layout === null || index === null || stripes === null || font === null
        ? null
        : { document, layout, index, stripes, looks, font },
    [document, layout, index, stripes, looks, font],
  );
  useLayoutEffect(() => setReading(reading), [reading]);
  return reading;
}

function layoutOf(
  document: SourceDocument | undefined,
  text: string | undefined,
  font: ReadFont | null,
): TranscriptLayout | null {
  if (document === undefined || text === undefined || font === null) return null;
  const key = `${document.id}:${document.textHash}`;
  const known = layouts.get(key) ?? layTranscript(document, text, font.wordWidth);
  layouts.delete(key);
  layouts.set(key, known);
  for (const old of layouts.keys()) if (layouts.size > KEPT) layouts.delete(old);
  return known;
}

function indexOf(layout: TranscriptLayout, codings: ReadonlyMap<string, Coding>): CodingIndex {
  const index = indexCodings(layout, codings, indices.get(layout));
  indices.set(layout, index);
  return index;
}
