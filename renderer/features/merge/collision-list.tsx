import type { ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Collision, MergePlan } from '../../../shared/merge/merge-plan';
import { CodeDot } from '../../components/code-dot';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { useStudyStore } from '../../state/study-store';
import styles from './merge-view.module.css';

/** Everything both sides changed, each with what the merge makes of it. */
export function CollisionList({ plan }: { readonly plan: MergePlan }): ReactNode {
  const { t } = useTranslation('merge');
  if (plan.operations === 0) {
    return <EmptyState title={t('nothingNewTitle')} text={t('nothingNew')} />;
  }
  if (plan.collisions.length === 0) {
    return <EmptyState title={t('noCollisionTitle')} text={t('noCollision', { count: plan.operations })} />;
  }
  return (
    <>
      <h2 className="semi">
        {t('collisions', { count: plan.collisions.length })}{' '}
        <span className="t3 med">{t('collisionsHint')}</span>
      </h2>
      {plan.collisions.map((collision) => (
        <CollisionCard key={`${collision.kind}/${collision.code ?? collision.about}`} collision={collision} />
      ))}
    </>
  );
}

function CollisionCard({ collision }: { readonly collision: Collision }): ReactNode {
  const { t } = useTranslation('merge');
  const { study } = useStudyStore.getState();
  const { kind, about, code, sentence } = collision;
  return (
    <article className={styles['collision']}>
      <header>
        {code === null ? <Icon name="document" size={14} /> : <CodeDot hue={hueOf(study, code)} />}
        <b className="ell">{about}</b>
        <span className="sp" />
        <span className={kind === 'kept-alive' || kind === 'same-name' ? 'tag warn' : 'tag'}>
          {t(`collision.${kind}`)}
        </span>
      </header>
      <p>{said(sentence)}</p>
    </article>
  );
}
