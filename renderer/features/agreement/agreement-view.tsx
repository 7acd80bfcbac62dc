import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SelectInput } from '../../components/select-input';
import { counted } from '../../services/count-text';
import { AgreementTable } from './agreement-table';
import styles from './agreement-view.module.css';
import { kappaText, shareText } from './agreement-words';
import { useAgreement, useAgreementStore, type AgreementContent } from './use-agreement';

/** How alike two coders coded the documents both of them coded, code by code. */
export function AgreementView(): ReactNode {
  const content = useAgreement();
  const { coders, report } = content;
  return (
    <div className={styles['view']}>
      <header className="vh">
        <h1>Intercoder agreement</h1>
        <span className="t3 num">
          {report !== null && `${counted(report.documents.length, 'document')} coded by both`}
        </span>
        <span className="sp" />
        {coders !== null && <CoderSelects content={content} coders={coders} />}
        <SubtreeButton />
      </header>
      {coders === null ? <NoCoders /> : <Report content={content} />}
    </div>
  );
}

function CoderSelects({
  content: { study },
  coders: [a, b],
}: {
  readonly content: AgreementContent;
  readonly coders: readonly [string, string];
}): ReactNode {
  const options = [...study.coders.values()].map(({ id, name }) => ({ value: id, label: name }));
  const choose = (first: string, second: string): void => {
    // The same person twice: the two change places instead.
    useAgreementStore.setState({ coders: first === second ? [b, a] : [first, second] });
  };
  return (
    <>
      <div className={styles['coder']}>
        <SelectInput label="Coder A" hideLabel value={a} options={options} onChange={(id) => choose(id, b)} />
      </div>
      <span className="t3">and</span>
      <div className={styles['coder']}>
        <SelectInput label="Coder B" hideLabel value={b} options={options} onChange={(id) => choose(a, id)} />
      </div>
    </>
  );
}

function SubtreeButton(): ReactNode {
  const subtree = useAgreementStore((s) => s.subtree);
  return (
    <Button
      pressed={subtree}
      title="Count a code together with everything below it"
      onClick={() => useAgreementStore.setState({ subtree: !subtree })}
    >
      With codes below
    </Button>
  );
}

function NoCoders(): ReactNode {
  return (
    <EmptyState
      title="Agreement takes two coders"
      text="Let a colleague code some of the same documents, then merge the package they send you."
    />
  );
}

function Report({ content }: { readonly content: AgreementContent }): ReactNode {
  const { study, coders, report } = content;
  if (report === null || coders === null) return null;
  const [a = '', b = ''] = coders.map((id) => study.coders.get(id)?.name ?? '');
  if (report.documents.length === 0) {
    return (
      <EmptyState
        title={`${a} and ${b} coded no document in common`}
        text="Choose two others, or merge more work."
      />
    );
  }
  return (
    <>
      <section className={styles['summary']} aria-label="Over all codes">
        <div>
          <div className={styles['overall']}>{kappaText(report.overall.kappa)}</div>
          <div className="t2">overall kappa</div>
        </div>
        <p className={styles['words']}>
          <b className="med">{shareText(report.overall.percent)} of all characters judged alike</b> over{' '}
          {counted(report.codes.length, 'code')}. {report.overall.reason ?? ''} Every character of a document
          is one unit: coded with the code, or not. Long passages without the code count as agreement in the
          percentage; Cohen’s kappa takes chance out of it.
        </p>
      </section>
      <div className={styles['scroll']} data-pane="agreement">
        <AgreementTable study={study} report={report} names={[a, b]} />
      </div>
    </>
  );
}
