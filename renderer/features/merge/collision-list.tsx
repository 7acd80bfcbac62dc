import type { ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Collision, MergePlan } from '../../../shared/merge/merge-plan';
import { CodeDot } from '../../components/code-dot';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { counted } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import styles from './merge-view.module.css';
import { collisionNames } from './merge-words';

/** Everything both sides changed, each with what the merge makes of it. */
export function CollisionList({ plan }: { readonly plan: MergePlan }): ReactNode {
  if (plan.operations === 0) {
    return (
      <EmptyState
        title="You have all of this already"
        text="The package holds nothing that is not in your study. There is nothing to merge."
      />
    );
  }
  if (plan.collisions.length === 0) {
    return (
      <EmptyState
        title="Nothing was changed by both of you"
        text={`All ${counted(plan.operations, 'change')} fit beside your own work.`}
      />
    );
  }
  return (
    <>
      <h2 className="semi">
        {counted(plan.collisions.length, 'thing')} changed by both{' '}
        <span className="t3 med">
          each is settled as it says; change it afterwards where you decide otherwise
        </span>
      </h2>
      {plan.collisions.map((collision) => (
        <CollisionCard key={`${collision.kind}/${collision.code ?? collision.about}`} collision={collision} />
      ))}
    </>
  );
}

function CollisionCard({ collision }: { readonly collision: Collision }): ReactNode {
  const { study } = useStudyStore.getState();
  const { kind, about, code, sentence } = collision;
  return (
    <article className={styles['collision']}>
      <header>
        {code === null ? <Icon name="document" size={14} /> : <CodeDot hue={hueOf(study, code)} />}
        <b className="ell">{about}</b>
        <span className="sp" />
        <span className={kind === 'kept-alive' || kind === 'same-name' ? 'tag warn' : 'tag'}>
          {collisionNames[kind]}
        </span>
      </header>
      <p>{sentence}</p>
    </article>
  );
}
