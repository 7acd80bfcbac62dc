import { useEffect, type ReactNode } from 'react';
import type { MergeOffer } from '../../../shared/ipc/messages';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Note } from '../../components/note';
import { useTranslation } from '../../i18n/i18n';
import { CollisionList } from './collision-list';
import { IncomingList } from './incoming-list';
import { Ledger } from './ledger';
import {
  applyMerge,
  choosePackage,
  discardMerge,
  forgetOnOtherStudy,
  sendPackage,
  useMergeStore,
} from './merge-store';
import styles from './merge-view.module.css';
import { listOf, mergeLabel, unaccounted } from './merge-words';

/** Work together by packages: send one, or see what merging one would do and then do it. */
export function MergeView(): ReactNode {
  const { t } = useTranslation('merge');
  const { offer, problem } = useMergeStore();
  useEffect(forgetOnOtherStudy, []);
  return (
    <div className={styles['view']}>
      {offer === null ? (
        <>
          <header className="vh">
            <h1>{t('title')}</h1>
            <span className="t3">{t('subtitle')}</span>
          </header>
          <Start problem={problem} />
        </>
      ) : (
        <Offer offer={offer} problem={problem} />
      )}
    </div>
  );
}

function Start({ problem }: { readonly problem: string | null }): ReactNode {
  const { t } = useTranslation('merge');
  const busy = useMergeStore((s) => s.busy);
  return (
    <div className={styles['start']} data-pane="merge">
      {problem !== null && <Note kind="bad" title={problem} />}
      <div className={styles['ways']}>
        <section className={styles['way']} aria-label={t('send')}>
          <h2>
            <Icon name="upload" /> {t('sendTitle')}
          </h2>
          <p className="t2">{t('sendWhat')}</p>
          <p className="t2">{t('sendWarning')}</p>
          <Button disabled={busy} onClick={() => void sendPackage()}>
            {t('sendButton')}
          </Button>
        </section>
        <section className={styles['way']} aria-label={t('title')}>
          <h2>
            <Icon name="merge" /> {t('mergeTitle')}
          </h2>
          <p className="t2">{t('mergeWhat')}</p>
          <Button look="primary" disabled={busy} onClick={() => void choosePackage()}>
            {t('mergeButton')}
          </Button>
        </section>
      </div>
    </div>
  );
}

function Offer({
  offer,
  problem,
}: {
  readonly offer: MergeOffer;
  readonly problem: string | null;
}): ReactNode {
  const { t } = useTranslation(['merge', 'common']);
  const busy = useMergeStore((s) => s.busy);
  const { id, file, plan } = offer;
  const blocked = plan.operations === 0 || unaccounted(plan) > 0;
  return (
    <>
      <header className="vh">
        <h1>
          {plan.coders.length === 0 ? t('mergeOfColleague') : t('mergeOf', { names: listOf(plan.coders) })}
        </h1>
        <span className="t3 ell">{file}</span>
        <span className="sp" />
        <Button look="ghost" onClick={() => void discardMerge(id)}>
          {t('common:cancel')}
        </Button>
        <Button look="primary" icon="merge" disabled={busy || blocked} onClick={() => void applyMerge(id)}>
          {mergeLabel(plan)}
        </Button>
      </header>
      <div className={styles['plan']}>
        <IncomingList plan={plan} />
        <section className={styles['middle']} aria-label={t('changedByBoth')} data-pane="merge">
          {problem !== null && <Note kind="bad" title={problem} />}
          <CollisionList plan={plan} />
        </section>
        <Ledger plan={plan} />
      </div>
    </>
  );
}
