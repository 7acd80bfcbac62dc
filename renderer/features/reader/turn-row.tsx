import { memo, type ReactNode } from 'react';
import { overlaps, type TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';
import type { StakeholderGroup } from '../../../shared/model/participant';
import { Monogram } from '../../components/monogram';
import { i18n, useTranslation } from '../../i18n/i18n';
import { clock } from '../../services/clock';
import { ratedWords } from '../../services/valence';
import type { CodeLooks } from './code-style';
import { LineText, type Active } from './line-text';
import { lineNumbers } from './line-geometry';
import { LINE_HEIGHT, type Block, type TranscriptLayout } from './transcript-layout';
import styles from './transcript.module.css';

interface TurnRowProps {
  readonly layout: TranscriptLayout;
  readonly block: Block;
  /** Indices of the first and last line to draw; a turn of many pages is drawn in part. */
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly group: StakeholderGroup | null;
  /** Who else is named in it, in words; empty for nobody. */
  readonly voices: string;
  readonly codings: readonly Coding[];
  readonly looks: CodeLooks;
  readonly current: boolean;
  /** Ends of the selection within the block; equal for none. Numbers, so that other turns stay as they are. */
  readonly selectFrom: number;
  readonly selectTo: number;
  readonly active: Active | null;
  /** Plays the recording from a moment; null where the document has none. */
  readonly playFrom: ((seconds: number) => void) | null;
}

/** One turn: who speaks and when, and its numbered lines. */
export const TurnRow = memo(function TurnRow(props: TurnRowProps): ReactNode {
  useTranslation('reader');
  const { layout, block, first, last, name, group, codings, looks, current, active } = props;
  const selection = props.selectFrom < props.selectTo ? { from: props.selectFrom, to: props.selectTo } : null;
  const lines = layout.lines.slice(first, last + 1);
  return (
    <div
      className={styles['turn']}
      role="listitem"
      aria-label={turnLabel(name === '' ? props.voices : name, group, block)}
      aria-posinset={block.index + 1}
      aria-setsize={layout.blocks.length}
      aria-current={current ? 'true' : undefined}
      data-asks={group?.asks === true || undefined}
      aria-description={codedWith(codings, looks)}
      style={{ top: block.top }}
    >
      <SpeakerCell name={name} group={group} at={block.at} playFrom={props.playFrom} />
      <div style={{ paddingTop: (first - block.firstLine) * LINE_HEIGHT }}>
        {lines.map((line, index) => (
          <LineText
            key={line.from}
            text={layout.text}
            line={line}
            number={first + index + 1}
            codings={codings}
            looks={looks}
            selection={clip(selection, line)}
            active={clip(active, line)}
          />
        ))}
      </div>
    </div>
  );
});

interface SpeakerCellProps {
  readonly name: string;
  readonly group: StakeholderGroup | null;
  readonly at: number | undefined;
  readonly playFrom: ((seconds: number) => void) | null;
}

function SpeakerCell({ name, group, at, playFrom }: SpeakerCellProps): ReactNode {
  return (
    <div className={styles['speaker']}>
      {name !== '' && (
        <span className="row g6">
          <Monogram group={group ?? undefined} />
          <b className="ell" title={name}>
            {name}
          </b>
        </span>
      )}
      {at !== undefined && playFrom === null && <span className="mono t3">{clock(at)}</span>}
      {at !== undefined && playFrom !== null && <PlayHere at={at} playFrom={playFrom} />}
    </div>
  );
}

interface PlayHereProps {
  readonly at: number;
  readonly playFrom: (seconds: number) => void;
}

function PlayHere({ at, playFrom }: PlayHereProps): ReactNode {
  const { t } = useTranslation('media');
  return (
    <button
      type="button"
      className={`mono ${styles['time'] ?? ''}`}
      data-play
      title={t('playHere', { time: clock(at) })}
      aria-label={t('playHere', { time: clock(at) })}
      tabIndex={-1}
      onClick={() => playFrom(at)}
    >
      {clock(at)}
    </button>
  );
}

/** The range if it touches the line, so that lines it does not touch are not drawn again. */
function clip<T extends TextRange>(range: T | null, line: TextRange): T | null {
  return range !== null && overlaps(range, line) ? range : null;
}

function turnLabel(name: string, group: StakeholderGroup | null, block: Block): string {
  const lines = lineNumbers({ first: block.firstLine, last: block.firstLine + block.lines - 1 });
  const time = block.at === undefined ? '' : clock(block.at);
  return [name, group?.name ?? '', time, lines].filter((part) => part !== '').join(', ');
}

function codedWith(codings: readonly Coding[], looks: CodeLooks): string | undefined {
  if (codings.length === 0) return undefined;
  const names = new Set(codings.map(({ code, valence }) => ratedWords(looks.nameOf(code), valence)));
  return i18n.t('reader:coded', { codes: [...names].join(', ') });
}
