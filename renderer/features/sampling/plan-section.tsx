import { useMemo, useRef, useState, type ReactNode } from 'react';
import { samplingMatrix, thinColumns, type SamplingMatrix } from '../../../shared/analysis/sampling-matrix';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { useViewStore } from '../../state/view-store';
import { NewColumn } from './new-column';
import { PlanTable } from './plan-table';
import styles from './sampling.module.css';
import { useAnalysisWords, type Moment } from './use-sample';

/** The sampling plan: groups by moments or methods, what is there of what was planned. */
export function PlanSection({ moment }: { readonly moment: Moment }): ReactNode {
  const { t } = useTranslation(['sampling', 'common']);
  const [editing, setEditing] = useState(false);
  const matrix = useMemo(() => samplingMatrix(moment.study), [moment]);
  const button = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    setEditing(false);
    button.current?.focus();
  };
  const isEmpty = matrix.columns.length === 0;
  return (
    <section className={styles['plan']} aria-label={t('plan')}>
      <div className={`ph ${styles['title'] ?? ''}`}>
        <h2>{t('plan')}</h2>
        <span className="n ell">{t('planSays')}</span>
        <span className="sp" />
        {!isEmpty && (
          <Button ref={button} small look="ghost" pressed={editing} onClick={() => setEditing(!editing)}>
            {editing ? t('planDone') : t('planEdit')}
          </Button>
        )}
        <MenuButton
          label={t('more')}
          small
          items={[
            {
              label: t('log.open'),
              icon: 'memo',
              onChoose: () => useViewStore.setState({ dialog: { kind: 'recruitment' } }),
            },
            {
              label: t('export.open'),
              icon: 'download',
              onChoose: () => useViewStore.setState({ dialog: { kind: 'export-sample' } }),
            },
          ]}
        />
      </div>
      {isEmpty ? (
        <EmptyState title={t('noPlanTitle')} text={t('noPlanText')}>
          <NewColumn />
        </EmptyState>
      ) : (
        <>
          <PlanTable study={moment.study} matrix={matrix} editing={editing} onDone={stop} />
          {editing ? <NewColumn /> : <ThinColumns study={moment.study} matrix={matrix} />}
        </>
      )}
    </section>
  );
}

/** What is far behind, one line per column; and what counts nowhere. */
function ThinColumns({
  study,
  matrix,
}: {
  readonly study: Study;
  readonly matrix: SamplingMatrix;
}): ReactNode {
  const { t } = useTranslation('sampling');
  const words = useAnalysisWords();
  const sentences = [
    ...thinColumns(matrix).map(({ column, toGo }) =>
      words.thin(
        column.name,
        toGo.map(({ group, people }) => [study.groups.get(group)?.name ?? '', people]),
      ),
    ),
    ...(matrix.withoutColumn > 0 ? [t('withoutColumn', { count: matrix.withoutColumn })] : []),
  ];
  if (sentences.length === 0) return <div className={styles['room']} />;
  return (
    <div className={styles['call']} role="note">
      <Icon name="warning" size={14} />
      <div>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
