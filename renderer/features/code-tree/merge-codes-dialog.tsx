import { useMemo, useState, type ReactNode } from 'react';
import { childrenOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation, type Words } from '../../i18n/i18n';
import { closeDialog } from '../../services/code-surgery';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { CodePicker } from './code-picker';
import styles from './dialogs.module.css';

/** Nothing that may not be chosen: of several, one may stay and take in the others. */
const none: ReadonlySet<string> = new Set();

/** Chooses the code that takes over the codings and children of others; it may be one of them. */
export function MergeCodesDialog({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useTranslation('code-tree');
  const { study } = useStudyStore.getState();
  const [into, setInto] = useState<string | null>();
  const without = useMemo(() => (ids.length === 1 ? new Set(ids) : none), [ids]);
  const name = study.codes.get(ids[0] ?? '')?.name;
  if (name === undefined) return null;
  const merge = async (): Promise<void> => {
    if (typeof into !== 'string') return;
    const merged = await runCommand(
      { type: 'merge-codes', payload: { ids, into } },
      { toast: saying(t, study, ids, into) },
    );
    if (!merged.ok) return;
    closeDialog();
    useViewStore.setState({ code: into });
  };
  return (
    <Dialog
      title={ids.length === 1 ? t('merge.title', { name }) : t('merge.titleSeveral', { count: ids.length })}
      onClose={closeDialog}
      onSubmit={() => void merge()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={typeof into !== 'string'}>
            {t('merge.submit')}
          </Button>
        </>
      }
    >
      <CodePicker
        study={study}
        without={without}
        {...(ids.length > 1 ? { first: ids } : {})}
        value={into}
        onChange={setInto}
      />
      <p className={styles['result']} aria-live="polite">
        {typeof into === 'string' ? consequence(t, study, ids, into) : t('merge.choose')}
      </p>
    </Dialog>
  );
}

function saying(t: Words<'code-tree'>, study: Study, ids: readonly string[], into: string): string {
  const merged = ids.filter((id) => id !== into);
  const name = study.codes.get(merged[0] ?? '')?.name ?? '';
  return t('done.merged', { name, count: merged.length, target: study.codes.get(into)?.name ?? '' });
}

function consequence(t: Words<'code-tree'>, study: Study, ids: readonly string[], into: string): string {
  const merged = ids.filter((id) => id !== into);
  const target = study.codes.get(into)?.name ?? '';
  const count = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const codings = t('merge.codings', {
    count: count(merged.map((id) => study.codeCounts.get(id) ?? 0)),
  });
  const children = count(merged.map((id) => childrenOf(study, id).length));
  return children === 0
    ? t('merge.outcome', { codings, target })
    : t('merge.outcomeBelow', { codings, target, below: t('merge.codes', { count: children }) });
}
