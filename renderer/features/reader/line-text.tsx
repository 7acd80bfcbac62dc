import { memo, type ReactNode } from 'react';
import { overlaps, type TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';
import { spanStyle, type CodeLooks } from './code-style';
import { codesOf, innermost, paintSpans, type Span } from './paint-spans';
import type { Line } from './transcript-layout';
import styles from './transcript.module.css';

/** The active quotation as a line needs it: its range and the code whose tint wins. */
export interface Active extends TextRange {
  readonly code: string;
}

interface LineTextProps {
  readonly text: string;
  readonly line: Line;
  readonly number: number;
  /** Codings of the turn, in text order. */
  readonly codings: readonly Coding[];
  readonly looks: CodeLooks;
  readonly selection: TextRange | null;
  readonly active: Active | null;
}

/** One numbered line, cut into spans where codings or the selection begin and end. */
export const LineText = memo(function LineText(props: LineTextProps): ReactNode {
  const { text, line, number, codings, looks, selection, active } = props;
  const drawn = { from: line.from, to: line.end };
  return (
    <div className={styles['line']}>
      <i aria-hidden="true">{number}</i>
      <p>{paintSpans(drawn, codings, selection).map((span) => paint(span, text, looks, active))}</p>
    </div>
  );
});

function paint(span: Span, text: string, looks: CodeLooks, active: Active | null): ReactNode {
  const words = text.slice(span.from, span.to);
  if (span.codings.length === 0 && !span.selected) return words;
  const isActive = active !== null && overlaps(active, span);
  const tint = isActive ? active.code : innermost(span.codings)?.code;
  const style = spanStyle({
    hues: codesOf(span.codings).map(looks.hueOf),
    tint: tint === undefined ? null : looks.hueOf(tint),
    active: isActive,
    selected: span.selected,
  });
  // What is coded is read out as marked; the turn says with which codes.
  const Stretch = span.codings.length > 0 ? 'mark' : 'span';
  return (
    <Stretch key={span.from} style={style}>
      {words}
    </Stretch>
  );
}
