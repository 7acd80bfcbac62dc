import { useMemo, useState, type ReactNode } from 'react';
import { Virtualizer } from 'virtua';
import type { Repair, RepairKind } from '../../../shared/import/repair';
import type { ReadyFile } from '../../../shared/ipc/import-messages';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SearchInput } from '../../components/search-input';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { RepairRow } from './repair-row';
import styles from './repairs-step.module.css';
import { useContents } from './use-contents';
import type { Wizard } from './use-wizard';
import { wantOptions } from './wizard-actions';
import { useWizardStore } from './wizard-store';

/** Everything that was mended in the text of the shown file, place by place; what is not right is left as it was. */
export function RepairsStep({ wizard: { shown } }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation('import');
  const { file } = shown ?? {};
  if (file?.kind === 'ready' && file.repairs > 0) return <Repairs key={file.key} file={file} />;
  return (
    <div className={styles['none']}>
      <EmptyState title={t('noRepairs')} text={t('noRepairsText')} />
    </div>
  );
}

function Repairs({ file }: { readonly file: ReadyFile }): ReactNode {
  const { t } = useTranslation('import');
  const contents = useContents(file);
  const wanted = useWizardStore((s) => s.options.get(file.key)?.unrepaired) ?? file.options.unrepaired;
  const undone = useMemo(() => new Set(wanted), [wanted]);
  const [kind, setKind] = useState<RepairKind | null>(null);
  const [words, setWords] = useState('');
  const all = contents?.repairs;
  const repairs = useMemo(() => all ?? [], [all]);
  const found = useMemo(() => matching(repairs, kind, words), [repairs, kind, words]);
  const leave = (ids: readonly string[], undo: boolean): void => {
    const next = new Set(undone);
    for (const id of ids)
      if (undo) next.add(id);
      else next.delete(id);
    wantOptions(file, { unrepaired: [...next].sort() });
  };
  const ids = found.map(({ id }) => id);
  return (
    <section className={styles['repairs']} aria-label={t('step.repairs')}>
      <div className={styles['top']}>
        <h2>{t('repairsOf', { file: file.name })}</h2>
        <span className="t3 num">
          {t('repairsMade', {
            made: repairs.filter(({ id }) => !undone.has(id)).length,
            count: repairs.length,
          })}
        </span>
        <span className="sp" />
        <div className={styles['search']}>
          <SearchInput label={t('searchRepairs')} icon="search" value={words} onChange={setWords} />
        </div>
      </div>
      <div className={styles['kinds']}>
        <Kinds repairs={repairs} kind={kind} onKind={setKind} />
        <span className="sp" />
        <Button small disabled={ids.length === 0} onClick={() => leave(ids, true)}>
          {t('undoThese', { count: ids.length })}
        </Button>
        <Button small disabled={ids.length === 0} onClick={() => leave(ids, false)}>
          {t('makeThese', { count: ids.length })}
        </Button>
      </div>
      <div className={styles['rows']} role="list" aria-label={t('step.repairs')}>
        <Virtualizer data={found} itemSize={44}>
          {(repair) => (
            <RepairRow
              key={repair.id}
              repair={repair}
              made={!undone.has(repair.id)}
              onChange={(made) => leave([repair.id], !made)}
            />
          )}
        </Virtualizer>
      </div>
    </section>
  );
}

const KINDS: readonly RepairKind[] = ['hyphen', 'line-end', 'page-number', 'running-head'];

interface KindsProps {
  readonly repairs: readonly Repair[];
  readonly kind: RepairKind | null;
  readonly onKind: (kind: RepairKind | null) => void;
}

/** One kind of repair at a time, or all. */
function Kinds({ repairs, kind, onKind }: KindsProps): ReactNode {
  const { t } = useTranslation('import');
  return (
    <span className="seg s" role="group" aria-label={t('kindOfRepair')}>
      <button
        type="button"
        className={kind === null ? 'on' : ''}
        aria-pressed={kind === null}
        onClick={() => onKind(null)}
      >
        {t('allRepairs')}
      </button>
      {KINDS.map((each) => {
        const count = repairs.filter((repair) => repair.kind === each).length;
        if (count === 0) return null;
        return (
          <button
            key={each}
            type="button"
            className={kind === each ? 'on' : ''}
            aria-pressed={kind === each}
            onClick={() => onKind(each)}
          >
            {t(`repair.${each}`)} <span className="t3 num">{countText(count)}</span>
          </button>
        );
      })}
    </span>
  );
}

function matching(repairs: readonly Repair[], kind: RepairKind | null, words: string): readonly Repair[] {
  const wanted = words.trim().toLowerCase();
  return repairs.filter(
    (repair) =>
      (kind === null || repair.kind === kind) &&
      (wanted === '' || `${repair.before} ${repair.after}`.toLowerCase().includes(wanted)),
  );
}
