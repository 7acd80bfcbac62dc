import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SelectInput } from '../../components/select-input';
import { Trans, useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { AgreementTable } from './agreement-table';
import styles from './agreement-view.module.css';
import { kappaText, shareText } from './agreement-words';
import { useAgreement, useAgreementStore, type AgreementContent } from './use-agreement';

/** How alike two coders coded the documents both of them coded, code by code. */
export function AgreementView(): ReactNode {
  const { t } = useTranslation('agreement');
  const content = useAgreement();
  const { coders, report } = content;
  return (
    <div className={styles['view']}>
      <header className="vh">
        <h1>{t('title')}</h1>
        <span className="t3 num">
          {report !== null && t('codedByBoth', { count: report.documents.length })}
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
  const { t } = useTranslation('agreement');
  const options = [...study.coders.values()].map(({ id, name }) => ({ value: id, label: name }));
  const choose = (first: string, second: string): void => {
    // The same person twice: the two change places instead.
    useAgreementStore.setState({ coders: first === second ? [b, a] : [first, second] });
  };
  return (
    <>
      <div className={styles['coder']}>
        <SelectInput
          label={t('coderA')}
          hideLabel
          value={a}
          options={options}
          onChange={(id) => choose(id, b)}
        />
      </div>
      <span className="t3">{t('and')}</span>
      <div className={styles['coder']}>
        <SelectInput
          label={t('coderB')}
          hideLabel
          value={b}
          options={options}
          onChange={(id) => choose(a, id)}
        />
      </div>
    </>
  );
}

function SubtreeButton(): ReactNode {
  const { t } = useTranslation('agreement');
  const subtree = useAgreementStore((s) => s.subtree);
  return (
    <Button
      pressed={subtree}
      title={t('withBelowHint')}
      onClick={() => useAgreementStore.setState({ subtree: !subtree })}
    >
      {t('withBelow')}
    </Button>
  );
}

function NoCoders(): ReactNode {
  const { t } = useTranslation('agreement');
  return <EmptyState title={t('twoTitle')} text={t('twoText')} />;
}

function Report({ content }: { readonly content: AgreementContent }): ReactNode {
  const { t } = useTranslation('agreement');
  const { study, coders, report } = content;
  if (report === null || coders === null) return null;
  const [a = '', b = ''] = coders.map((id) => study.coders.get(id)?.name ?? '');
  if (report.documents.length === 0) {
    return <EmptyState title={t('noneInCommon', { a, b })} text={t('noneInCommonText')} />;
  }
  return (
    <>
      <section className={styles['summary']} aria-label={t('overAll')}>
        <div>
          <div className={styles['overall']}>{kappaText(report.overall.kappa)}</div>
          <div className="t2">{t('overallKappa')}</div>
        </div>
        <p className={styles['words']}>
          <Trans
            t={t}
            i18nKey="summary"
            count={report.codes.length}
            values={{ percent: shareText(report.overall.percent), reason: said(report.overall.reason ?? '') }}
            components={{ b: <b className="med" /> }}
          />
        </p>
      </section>
      <div className={styles['scroll']} data-pane="agreement">
        <AgreementTable study={study} report={report} names={[a, b]} />
      </div>
    </>
  );
}
