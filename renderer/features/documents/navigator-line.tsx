import { memo, type ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { Monogram } from '../../components/monogram';
import { ProgressRing } from '../../components/progress-ring';
import { i18n, useTranslation } from '../../i18n/i18n';
import { countText, percentText } from '../../services/count-text';
import { shareOf, type CodingProgress } from './coding-progress';
import { renameDocument } from './document-actions';
import styles from './documents.module.css';
import type { NavigatorRow } from './navigator-rows';
import { TitleField } from './title-field';

interface LineProps {
  readonly row: NavigatorRow;
  readonly selected: boolean;
  readonly tabbable: boolean;
  readonly renaming: boolean;
}

/** Pixels before the content of a row, by what stands there. */
const indents = { kind: 8, voice: 14, 2: 24, 3: 32 } as const;

/** One row of the navigator; the tree around it answers to mouse and keys. Drawn again only when something it shows changed. */
export const NavigatorLine = memo(function NavigatorLine(props: LineProps): ReactNode {
  useTranslation('documents');
  const { row, selected, tabbable, renaming } = props;
  const indent = row.kind === 'document' ? indents[row.level === 3 ? 3 : 2] : indents[row.kind];
  return (
    <div
      role="treeitem"
      data-row={row.id}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-label={lineName(row)}
      aria-selected={row.kind === 'document' && selected}
      {...(row.kind === 'document' ? {} : { 'aria-expanded': row.open })}
      tabIndex={tabbable ? 0 : -1}
      className={`tr ${styles['line'] ?? ''}${selected ? ' sel' : ''}`}
      style={{ paddingLeft: indent }}
    >
      {row.kind !== 'document' && (
        <span className="ch">
          <Icon name={row.open ? 'chevron-down' : 'chevron-right'} size={12} />
        </span>
      )}
      <LineContent row={row} selected={selected} renaming={renaming} />
    </div>
  );
}, sameLine);

function LineContent({
  row,
  selected,
  renaming,
}: Pick<LineProps, 'row' | 'selected' | 'renaming'>): ReactNode {
  const { t } = useTranslation(['documents', 'common']);
  if (row.kind === 'kind') {
    return (
      <>
        <span className="semi ell">{t(`kinds.${row.documents}`)}</span>
        <span className="sp" />
        <span className="c">{countText(row.count)}</span>
      </>
    );
  }
  if (row.kind === 'voice') {
    const share = shareOf(row.progress) ?? 0;
    return (
      <>
        <Monogram group={row.group} decorative />
        <span className="ell">{row.group?.name ?? t('groupNotKnown')}</span>
        <span className="sp" />
        <span className={`pb ${styles['bar'] ?? ''}`} title={progressText(row.progress)}>
          <i style={{ width: percentText(share) }} />
        </span>
        <span className="c">{countText(row.count)}</span>
      </>
    );
  }
  const share = shareOf(row.progress);
  return (
    <>
      {share === undefined ? (
        <Icon name="document" size={14} className={styles['plain'] ?? ''} />
      ) : (
        <ProgressRing done={share} label={progressText(row.progress)} />
      )}
      {renaming ? (
        <TitleField title={row.document.title} onDone={(typed) => void renameDocument(row.document, typed)} />
      ) : (
        <span className={selected ? 'ell med' : 'ell'} title={row.document.title}>
          {row.document.title}
        </span>
      )}
      <span className="sp" />
      <span className="c" title={t('common:codings', { count: row.codings })}>
        {row.codings === 0 ? '–' : countText(row.codings)}
      </span>
    </>
  );
}

/** What the ring and the bar mean, in words. */
function progressText({ coded, of }: CodingProgress): string {
  if (of === 0) return i18n.t('documents:noRespondentTurns');
  return i18n.t('documents:progress', { coded, count: of });
}

function lineName(row: NavigatorRow): string {
  if (row.kind === 'document')
    return i18n.t('documents:documentName', { title: row.document.title, count: row.codings });
  const name =
    row.kind === 'kind'
      ? i18n.t(`documents:kinds.${row.documents}`)
      : (row.group?.name ?? i18n.t('documents:groupNotKnown'));
  return i18n.t('documents:branchName', { name, count: row.count });
}

function sameLine(a: LineProps, b: LineProps): boolean {
  const flags = a.selected === b.selected && a.tabbable === b.tabbable && a.renaming === b.renaming;
  return flags && JSON.stringify(shownOf(a.row)) === JSON.stringify(shownOf(b.row));
}

/** What a row shows, without the turns of its document. */
function shownOf(row: NavigatorRow): unknown {
  return row.kind === 'document' ? { ...row, document: [row.document.id, row.document.title] } : row;
}
