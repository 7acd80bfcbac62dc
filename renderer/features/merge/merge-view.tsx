import { useEffect, type ReactNode } from 'react';
import type { MergeOffer } from '../../../shared/ipc/messages';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Note } from '../../components/note';
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
import { mergeLabel, unaccounted } from './merge-words';

/** Work together by packages: send one, or see what merging one would do and then do it. */
export function MergeView(): ReactNode {
  const { offer, problem } = useMergeStore();
  useEffect(forgetOnOtherStudy, []);
  return (
    <div className={styles['view']}>
      {offer === null ? (
        <>
          <header className="vh">
            <h1>Merge</h1>
            <span className="t3">Work of colleagues, put together without losing any</span>
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
  const busy = useMergeStore((s) => s.busy);
  return (
    <div className={styles['start']} data-pane="merge">
      {problem !== null && <Note kind="bad" title={problem} />}
      <div className={styles['ways']}>
        <section className={styles['way']} aria-label="Send">
          <h2>
            <Icon name="upload" /> Send your work
          </h2>
          <p className="t2">
            Writes one package with the transcripts, the code tree and everything that was coded. The key file
            and the original files stay here.
          </p>
          <p className="t2">
            No names are replaced in it: what was said, speaker labels and titles go along as they are, also
            of documents that were removed. Give it only to people who may read the transcripts.
          </p>
          <Button disabled={busy} onClick={() => void sendPackage()}>
            Send to colleague…
          </Button>
        </section>
        <section className={styles['way']} aria-label="Merge">
          <h2>
            <Icon name="merge" /> Merge a colleague’s work
          </h2>
          <p className="t2">
            Reads a package and first shows what comes in and where you both changed the same thing. Nothing
            changes until you agree; merging the same package again adds nothing.
          </p>
          <Button look="primary" disabled={busy} onClick={() => void choosePackage()}>
            Merge a package…
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
  const busy = useMergeStore((s) => s.busy);
  const { id, file, plan } = offer;
  const blocked = plan.operations === 0 || unaccounted(plan) > 0;
  return (
    <>
      <header className="vh">
        <h1>Merge the work of {plan.coders.length === 0 ? 'a colleague' : plan.coders.join(' and ')}</h1>
        <span className="t3 ell">{file}</span>
        <span className="sp" />
        <Button look="ghost" onClick={() => void discardMerge(id)}>
          Cancel
        </Button>
        <Button look="primary" icon="merge" disabled={busy || blocked} onClick={() => void applyMerge(id)}>
          {mergeLabel(plan)}
        </Button>
      </header>
      <div className={styles['plan']}>
        <IncomingList plan={plan} />
        <section className={styles['middle']} aria-label="Changed by both" data-pane="merge">
          {problem !== null && <Note kind="bad" title={problem} />}
          <CollisionList plan={plan} />
        </section>
        <Ledger plan={plan} />
      </div>
    </>
  );
}
