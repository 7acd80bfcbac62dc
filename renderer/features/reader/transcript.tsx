import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import { overlaps, type TextRange } from '../../../shared/lib/text-range';
import type { SourceDocument } from '../../../shared/model/document';
import { useTranslation } from '../../i18n/i18n';
import { playFrom as playRecording } from '../../services/player';
import { useStudyStore } from '../../state/study-store';
import { quotationIndex, type CodingIndex } from './coding-index';
import { FindBar } from './find/find-bar';
import { FindMarks } from './find/find-marks';
import { NO_HITS } from './find/find-hits';
import { LineBar } from './find/line-bar';
import { useFind } from './find/use-find';
import type { Active } from './line-text';
import { blocksBetween, lineAtHeight } from './line-geometry';
import { OverviewStrip } from './overview-strip';
import { CodePalette } from './palette/code-palette';
import { chosenCoding } from './reader-actions';
import { useSideView } from './reader-side';
import { selectedRange, useReaderStore, type Reading } from './reader-store';
import { SelectionEdges } from './selection-edges';
import { StripeLayer } from './stripe-layer';
import type { Block } from './transcript-layout';
import { TurnRow } from './turn-row';
import { useMouseSelection } from './use-mouse-selection';
import { useReadingPlace } from './use-reading-place';
import { useReveal } from './use-reveal';
import { useScale } from './use-scale';
import { OVERSCAN, useViewport, type Viewport } from './use-viewport';
import { VoiceMarks } from './voice-marks';
import { speakerOf, voicesIn, type NamedVoice } from './who-speaks';
import styles from './transcript.module.css';

/** Pixels above the first line and below the last one. */
const PADDING = 10;
/** Empty pixels under the last line, so that the palette has room there. */
const FOOT = 200;
const NO_CODINGS: CodingIndex['byBlock'][number] = [];

/**
 * The words of a document with everything coded on them. Only what is in view is drawn; where it stands follows
 * from the line layout, so nothing is measured and nothing moves when something is added.
 */
export function Transcript({ reading }: { readonly reading: Reading }): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const origin = useRef<HTMLDivElement>(null);
  const { scale, compact } = useScale(scroller);
  const find = useFind(reading);
  const bar = useReaderStore((state) => state.bar);
  const viewport = useViewport(scroller, scale);
  const active = useActiveCoding(reading);
  useMouseSelection(scroller, origin);
  useReadingPlace(reading, scroller, PADDING);
  useReveal(reading, scroller, PADDING);
  const { layout } = reading;
  const contentHeight = layout.height + PADDING + FOOT;
  const first = lineAtHeight(layout, viewport.top - OVERSCAN - PADDING);
  const last = lineAtHeight(layout, viewport.top + viewport.height + OVERSCAN);
  return (
    <div className={styles['reader']} data-compact={compact || undefined} data-bar={bar ?? undefined}>
      {bar === 'find' && <FindBar reading={reading} find={find} scroller={scroller} />}
      {bar === 'line' && <LineBar reading={reading} />}
      <div className={styles['scroller']} ref={scroller} tabIndex={-1} data-transcript="">
        <div className={styles['sizer']} style={{ height: contentHeight * scale }} />
        <div className={styles['canvas']} style={canvasStyle(contentHeight, scale)}>
          <Turns
            reading={reading}
            viewport={viewport}
            first={first}
            last={last}
            active={active?.mark ?? null}
          />
          <VoiceMarks reading={reading} first={first} last={last} />
          <StripeLayer reading={reading} first={first} last={last} active={active?.id ?? null} />
          <div className={styles['origin']} ref={origin}>
            {bar === 'find' && <FindMarks reading={reading} find={find} first={first} last={last} />}
            <SelectionEdges reading={reading} />
          </div>
          <CodePalette reading={reading} scroller={scroller} />
        </div>
      </div>
      <OverviewStrip
        reading={reading}
        scroller={scroller}
        height={viewport.height}
        contentHeight={contentHeight}
        scale={scale}
        hits={bar === 'find' ? find.hits : NO_HITS}
      />
    </div>
  );
}

/** The whole document, laid out at its own size and drawn at another: lines break where they always did. */
function canvasStyle(contentHeight: number, scale: number): CSSProperties {
  const height = contentHeight - PADDING;
  if (scale === 1) return { height, top: PADDING };
  // What floats over the text keeps its own size.
  const unscale = { '--unscale': String(1 / scale) };
  return { height, top: PADDING * scale, width: `${100 / scale}%`, transform: `scale(${scale})`, ...unscale };
}

interface TurnsProps {
  readonly reading: Reading;
  readonly viewport: Viewport;
  /** Indices of the first and last line to draw. */
  readonly first: number;
  readonly last: number;
  readonly active: Active | null;
}

function Turns({ reading, viewport, first, last, active }: TurnsProps): ReactNode {
  const { t } = useTranslation('reader');
  const study = useStudyStore((state) => state.study);
  const highlights = useReaderStore((state) => state.highlights);
  const selection = selectedRange(useReaderStore((state) => state.pointing));
  const turn = useReaderStore((state) => state.turn);
  const { layout, index, looks, document } = reading;
  const playFrom = usePlayFrom(document);
  const from = viewport.top - OVERSCAN - PADDING;
  const voices = voicesIn(study, document);
  const blocks = blocksBetween(layout, from, viewport.top + viewport.height + OVERSCAN);
  return (
    <div
      className={styles['turns']}
      role="list"
      aria-label={t('transcript', { title: document.title })}
      lang="nl"
      tabIndex={0}
      style={{ height: layout.height }}
    >
      {blocks.map((block) => {
        const { name, group } = speakerOf(study, document, block.speaker);
        const selected = within(selection, block);
        return (
          <TurnRow
            key={block.index}
            layout={layout}
            block={block}
            first={Math.max(first, block.firstLine)}
            last={Math.min(last, block.firstLine + block.lines - 1)}
            name={name}
            group={group}
            voices={namesWithin(voices, block)}
            codings={highlights ? (index.byBlock[block.index] ?? NO_CODINGS) : NO_CODINGS}
            looks={looks}
            current={block.index === turn}
            selectFrom={selected.from}
            selectTo={selected.to}
            active={highlights && active !== null && overlaps(active, block) ? active : null}
            playFrom={playFrom}
          />
        );
      })}
    </div>
  );
}

/** Plays the recording of the document; the same function while it has the same one, so that turns stay as they are. */
function usePlayFrom({ id, media }: SourceDocument): ((seconds: number) => void) | null {
  const there = media !== undefined;
  return useMemo(() => (there ? (seconds: number) => void playRecording(id, seconds) : null), [id, there]);
}

/** The coding that acts on the active quotation mean, and its mark in the text; the same object while it lasts. */
function useActiveCoding(reading: Reading): { readonly id: string; readonly mark: Active } | null {
  const range = useSideView((view) => view.quotation);
  const chosen = useReaderStore((state) => state.chosen);
  const last = useRef<{ readonly id: string; readonly mark: Active } | null>(null);
  const quotation = reading.index.quotations[quotationIndex(reading.index, range)];
  const coding = quotation === undefined ? undefined : chosenCoding(quotation, chosen);
  if (coding === undefined) return null;
  if (last.current?.id !== coding.id) {
    last.current = { id: coding.id, mark: { from: coding.from, to: coding.to, code: coding.code } };
  }
  return last.current;
}

function within(selection: TextRange | null, block: Block): TextRange {
  if (selection === null || !overlaps(selection, block)) return { from: -1, to: -1 };
  return { from: Math.max(selection.from, block.from), to: Math.min(selection.to, block.to) };
}

/** Names of the voices that start in a block, as one text, so that a block stays as it is while they do. */
function namesWithin(voices: readonly NamedVoice[], block: Block): string {
  const within = voices.filter(({ from }) => block.from <= from && from < block.to);
  return within.map(({ name, group }) => (group === null ? name : `${name}, ${group.name}`)).join('; ');
}
