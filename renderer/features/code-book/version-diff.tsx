import { useMemo, type ReactNode } from 'react';
import { Virtualizer } from 'virtua';
import { codesInTreeOrder } from '../../../shared/code-tree/code-tree';
import { changeKinds, diffCodeBooks, type CodeBookChange } from '../../../shared/code-tree/diff-code-books';
import type { CodeBookVersion } from '../../../shared/model/code-book';
import type { Study } from '../../../shared/model/study';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { useLaterRevision } from '../../state/later-revision';
import { useBookStore } from './book-store';
import { ChangeLine } from './change-line';
import styles from './code-book.module.css';

interface VersionDiffProps {
  readonly study: Study;
  /** Oldest first, at least one. */
  readonly versions: readonly CodeBookVersion[];
}

/** Stands for the codes of today among the versions to choose from. */
const NOW = '';

/** How two versions differ, or a version and today, change by change. */
export function VersionDiff({ study, versions }: VersionDiffProps): ReactNode {
  const { t } = useTranslation('code-book');
  const revision = useLaterRevision();
  const chosen = useBookStore();
  const from = versions.find(({ id }) => id === chosen.from) ?? versions.at(-1);
  const to = versions.find(({ id }) => id === chosen.to);
  const changes = useMemo(() => differenceAt(study, from, to, revision), [study, from, to, revision]);
  const options = versions.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className={styles['difference']} aria-label={t('diff.title')} data-pane="difference">
      <div className={styles['compare']}>
        <SelectInput
          label={t('diff.from')}
          value={from?.id ?? ''}
          options={options}
          onChange={(id) => useBookStore.setState({ from: id })}
        />
        <SelectInput
          label={t('diff.to')}
          value={to?.id ?? NOW}
          options={[...options, { value: NOW, label: t('diff.now') }]}
          onChange={(id) => useBookStore.setState({ to: id === NOW ? null : id })}
        />
      </div>
      <p className={styles['summary']} role="status">
        {changes.length === 0
          ? t('diff.same')
          : changeKinds
              .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
              .filter(({ count }) => count > 0)
              .map(({ kind, count }) => t(`diff.kinds.${kind}`, { count }))
              .join(', ')}
      </p>
      <div className={styles['changes']} role="list" tabIndex={0} aria-label={t('diff.changes')}>
        <Virtualizer data={changes}>
          {(change) => <ChangeLine key={keyOf(change)} change={change} />}
        </Virtualizer>
      </div>
    </section>
  );
}

/** The study is updated in place; the revision says that it is another moment of it. */
function differenceAt(
  study: Study,
  from: CodeBookVersion | undefined,
  to: CodeBookVersion | undefined,
  _revision: number,
): readonly CodeBookChange[] {
  const after = to?.codes ?? codesInTreeOrder(study);
  return diffCodeBooks(from?.codes ?? [], after, (id) => {
    const state = study.codeStates.get(id);
    return state?.kind === 'merged' ? state.into : undefined;
  });
}

function keyOf(change: CodeBookChange): string {
  return `${change.id} ${change.kind} ${change.kind === 'redefined' ? change.field : ''}`;
}
