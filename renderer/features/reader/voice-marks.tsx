import type { ReactNode } from 'react';
import { Monogram } from '../../components/monogram';
import { useStudyStore } from '../../state/study-store';
import { lineAt, topOfLine } from './line-geometry';
import type { Reading } from './reader-store';
import { voicesIn } from './who-speaks';
import styles from './transcript.module.css';

interface VoiceMarksProps {
  readonly reading: Reading;
  /** Indices of the first and last line on the screen. */
  readonly first: number;
  readonly last: number;
}

/**
 * Beside a report: who was named, at the line where their words start. Kept from screen readers, to which the
 * paragraph and the inspector name the same people.
 */
export function VoiceMarks({ reading, first, last }: VoiceMarksProps): ReactNode {
  const study = useStudyStore((state) => state.study);
  const { layout, document } = reading;
  return (
    <div aria-hidden="true">
      {voicesIn(study, document).map(({ from, name, group }) => {
        const line = lineAt(layout, from);
        if (line < first || line > last) return null;
        return (
          <span key={from} className={styles['voice']} style={{ top: topOfLine(layout, line) }}>
            <Monogram group={group ?? undefined} decorative />
            <b className="ell">{name}</b>
          </span>
        );
      })}
    </div>
  );
}
