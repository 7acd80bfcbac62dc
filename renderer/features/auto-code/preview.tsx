import { useMemo, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Note } from '../../components/note';
import { useTranslation } from '../../i18n/i18n';
import styles from './auto-code.module.css';
import { countPassages, MARK } from './passages';
import { PreviewList } from './preview-list';
import { previewRows } from './preview-rows';
import type { AutoCode } from './use-auto-code';

/** Every passage that would be coded, to be ticked or not. */
export function Preview({ auto }: { readonly auto: AutoCode }): ReactNode {
  const { t } = useTranslation('auto-code');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { passages, found, hits, ticks, tick } = auto;
  const rows = useMemo(() => previewRows(passages, folded), [passages, folded]);
  const total = countPassages(passages);
  return (
    <section className={styles['preview']} aria-label={t('preview.title')}>
      <header className={styles['head']}>
        <Summary auto={auto} total={total} />
        <span className="sp" />
        <Button small disabled={ticks.count === total} onClick={() => tick(0, total, true)}>
          {t('preview.all')}
        </Button>
        <Button small disabled={ticks.count === 0} onClick={() => tick(0, total, false)}>
          {t('preview.none')}
        </Button>
      </header>
      {found !== null && found.kept < found.total && (
        <Note kind="warn" title={t('preview.tooMany', { count: found.total })} />
      )}
      {found !== null && found.unread.length > 0 && (
        <Note kind="warn" title={t('preview.unread', { count: found.unread.length })} />
      )}
      {found === null && !hits.searching && <EmptyState title={t('preview.start')} />}
      {found !== null && found.total === 0 && <EmptyState title={t('preview.nothing')} />}
      {total > 0 && (
        <PreviewList
          auto={auto}
          rows={rows}
          folded={folded}
          onFold={(document) => setFolded((before) => toggled(before, document))}
        />
      )}
    </section>
  );
}

function Summary({ auto, total }: { readonly auto: AutoCode; readonly total: number }): ReactNode {
  const { t } = useTranslation('auto-code');
  const { marks, ticks } = auto;
  const [coded, overlapping] = useMemo(() => {
    const counts = [0, 0, 0];
    for (const mark of marks) counts[mark] = (counts[mark] ?? 0) + 1;
    return [counts[MARK.coded] ?? 0, counts[MARK.overlaps] ?? 0];
  }, [marks]);
  return (
    <span className="s12 num" role="status">
      <b>{t('preview.ticked', { count: ticks.count, total })}</b>
      {coded > 0 && <span className="t2"> · {t('preview.coded', { count: coded })}</span>}
      {overlapping > 0 && <span className="t2"> · {t('preview.overlapping', { count: overlapping })}</span>}
    </span>
  );
}

function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
