import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation } from '../../i18n/i18n';
import type { TextListAsk } from '../../state/search-store';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { AskFields } from './ask-fields';
import styles from './auto-code.module.css';
import { CodeChoice } from './code-choice';
import { Preview } from './preview';
import { runAutoCode } from './run-auto-code';
import { useAutoCode, type AutoCode } from './use-auto-code';

/** Codes all passages that hold words, match a pattern or are said by somebody; always after a look at each. */
export function AutoCodeDialog({ ask }: { readonly ask: TextListAsk | null }): ReactNode {
  const { t } = useTranslation('auto-code');
  const auto = useAutoCode(ask, useViewStore.getState().code);
  const hasCode = auto.codes.length > 0 || auto.fresh !== null;
  // While a newer search runs, what is shown is not what was asked for.
  const canRun = hasCode && auto.ticks.count > 0 && !auto.hits.searching && auto.found === auto.hits.found;
  const run = (): void => {
    if (!canRun) return;
    close();
    void runAutoCode(auto);
  };
  return (
    <Dialog
      title={t('title')}
      width={1020}
      onClose={close}
      onSubmit={run}
      footer={<Foot auto={auto} able={canRun} />}
    >
      <div className={styles['columns']}>
        <div className={styles['asks']}>
          <AskFields auto={auto} />
          <CodeChoice auto={auto} />
        </div>
        <Preview auto={auto} />
      </div>
    </Dialog>
  );
}

function Foot({ auto, able }: { readonly auto: AutoCode; readonly able: boolean }): ReactNode {
  const { t } = useTranslation('auto-code');
  const stopped = useStudyStore((state) => state.save.kind === 'stopped');
  const hasCode = auto.codes.length > 0 || auto.fresh !== null;
  return (
    <>
      <span className={`t2 s12 ${styles['why'] ?? ''}`}>
        {!hasCode && auto.ticks.count > 0 ? t('chooseCode') : ''}
      </span>
      <Button onClick={close}>{t('cancel')}</Button>
      <Button type="submit" look="primary" disabled={!able || stopped}>
        {t('run', { count: auto.ticks.count })}
      </Button>
    </>
  );
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
