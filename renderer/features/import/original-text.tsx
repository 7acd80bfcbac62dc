import { useEffect, useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { ShownLine } from '../../../shared/import/found-label';
import type { LabelRow } from '../../../shared/import/review/review-view';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import styles from './original-text.module.css';
import type { SourceLine } from './source-choices';
import type { ImportContents } from '../../../shared/ipc/import-messages';

interface OriginalTextProps {
  readonly line: SourceLine;
  readonly contents: ImportContents | null;
  readonly rows: readonly LabelRow[];
  /** The label that is picked; its first line is brought into sight and its lines are marked. */
  readonly picked: string | null;
  readonly children?: ReactNode;
}

/** The first lines of a source as they stand in its file, with the labels found in them. */
export function OriginalText({ line, contents, rows, picked, children }: OriginalTextProps): ReactNode {
  const { t } = useTranslation('import');
  const { facts, index } = line.source;
  const list = useRef<VirtualizerHandle>(null);
  const shown = contents?.shown[index];
  const lines = useMemo(() => shown ?? [], [shown]);
  const meanings = useMemo(() => rowsByLabel(rows), [rows]);
  const pickedRow = picked === null ? undefined : meanings.get(picked);
  const first = useMemo(
    () => lines.findIndex(({ label }) => label !== undefined && meanings.get(label.label) === pickedRow),
    [lines, meanings, pickedRow],
  );
  useEffect(() => {
    if (pickedRow !== undefined && first >= 0) list.current?.scrollToIndex(Math.max(0, first - 2));
  }, [first, pickedRow]);
  return (
    <section className={styles['pane']} aria-label={t('originalText')}>
      <div className={`ph ${styles['head'] ?? ''}`}>
        <h2>{t('originalText')}</h2> <span className="n">{t('asInFile')}</span>
        <span className="sp" />
        {facts.encoding !== null && <span className="tag">{facts.encoding.toUpperCase()}</span>}
        {facts.timed > 0 && (
          <span className="tag">{t('withTimes', { timed: facts.timed, count: facts.turns })}</span>
        )}
      </div>
      <div
        className={styles['lines']}
        lang="nl"
        tabIndex={0}
        role="group"
        aria-label={t('linesOf', { file: line.file.name })}
      >
        <Virtualizer ref={list} data={lines} itemSize={25}>
          {(shown, number) => {
            const row = shown.label === undefined ? undefined : meanings.get(shown.label.label);
            return (
              <Line
                key={number}
                number={number + 1}
                shown={shown}
                row={row}
                on={row !== undefined && row === pickedRow}
              />
            );
          }}
        </Virtualizer>
      </div>
      {children}
    </section>
  );
}

interface LineProps {
  readonly number: number;
  readonly shown: ShownLine;
  readonly row: LabelRow | undefined;
  readonly on: boolean;
}

function Line({ number, shown: { text, label }, row, on }: LineProps): ReactNode {
  return (
    <div className={`${styles['line'] ?? ''} ${on ? (styles['on'] ?? '') : ''}`}>
      <i aria-hidden="true">{number}</i>
      {label === undefined ? (
        <p>{text}</p>
      ) : (
        <p>
          {label.from > 0 && <span className={styles['time']}>{text.slice(0, label.from)}</span>}
          <Label words={text.slice(label.from, label.to)} row={row} />
          {text.slice(label.to)}
        </p>
      )}
    </div>
  );
}

function Label({ words, row }: { readonly words: string; readonly row: LabelRow | undefined }): ReactNode {
  const group = useStudyStore((s) => s.study.groups.get(row?.group ?? ''));
  if (row === undefined || row.state === 'ignored') return <span className={styles['doubted']}>{words}</span>;
  const style: CSSProperties & { '--s': string } = { '--s': `var(--sh-${group?.hue ?? 'iv'})` };
  return (
    <span className={styles['label']} style={style}>
      {words}
    </span>
  );
}

function rowsByLabel(rows: readonly LabelRow[]): ReadonlyMap<string, LabelRow> {
  return new Map(
    rows.flatMap((row) => [row.label, ...row.alsoWrittenAs].map((label) => [label, row] as const)),
  );
}
