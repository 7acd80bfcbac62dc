import { useMemo, type ReactNode } from 'react';
import { codePath, hueOf } from '../../../shared/code-tree/code-tree';
import { meaningFields } from '../../../shared/code-tree/diff-code-books';
import type { Code } from '../../../shared/model/code';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { CodeDot } from '../../components/code-dot';
import { useTranslation } from '../../i18n/i18n';
import { openDialog, showQuotes } from '../../services/code-surgery';
import { documentText, textFailure, useTextsVersion } from '../../services/document-text';
import { useLaterRevision } from '../../state/later-revision';
import { useStudyStore } from '../../state/study-store';
import { goToPlace, useViewStore } from '../../state/view-store';
import styles from './code-book.module.css';
import { firstQuotations, type PreviewQuotation } from './first-quotations';

/** Quotations shown below the table. */
const SHOWN = 5;

/** What the picked code means, and the first quotations that carry it, to hold the one against the other. */
export function CodePreview(): ReactNode {
  const revision = useLaterRevision();
  const { t } = useTranslation('code-book');
  const id = useViewStore((s) => s.code) ?? '';
  const { study } = useStudyStore.getState();
  const found = useMemo(() => quotationsAt(study, id, revision), [study, id, revision]);
  const code = study.codes.get(id);
  return (
    <section className={styles['preview']} aria-label={t('preview.label')} data-pane="code-preview">
      {code === undefined ? (
        <p className={styles['hint']}>{t('preview.none')}</p>
      ) : (
        <>
          <Meaning study={study} code={code} />
          <div className={styles['quotations']}>
            <div className="row g8">
              <b className="semi">{t('preview.quotations')}</b>
              <span className="t3 num">{t('preview.count', { count: found.count })}</span>
              <span className="sp" />
              {found.count > 0 && (
                <Button small look="ghost" onClick={() => showQuotes(id)}>
                  {t('acts.quotes')}
                </Button>
              )}
            </div>
            {found.first.map((quotation) => (
              <Quotation key={quotation.key} study={study} quotation={quotation} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Meaning({ study, code }: { readonly study: Study; readonly code: Code }): ReactNode {
  const { t } = useTranslation('code-book');
  const written = meaningFields.filter((field) => (code[field] ?? '') !== '');
  return (
    <div className={styles['meaning']}>
      <div className="row g6">
        <CodeDot hue={hueOf(study, code.id)} />
        <b className="semi">{code.name}</b>
        <span className="t3 ell">{codePath(study, code.id).slice(0, -1).join(' › ')}</span>
      </div>
      {written.map((field) => (
        <p key={field} className={styles['words']}>
          {field !== 'definition' && <b className="med">{t(`fields.${field}`)}: </b>}
          <span lang="nl">{code[field]}</span>
        </p>
      ))}
      {written.length === 0 && (
        <span>
          <Button small look="ghost" onClick={() => openDialog({ kind: 'code', id: code.id })}>
            {t('preview.write')}
          </Button>
        </span>
      )}
      {code.aliases.length > 0 && (
        <p className={styles['words']}>
          <b className="med">{t('fields.aliases')}: </b>
          {code.aliases.join(', ')}
        </p>
      )}
    </div>
  );
}

function Quotation({
  study,
  quotation,
}: {
  readonly study: Study;
  readonly quotation: PreviewQuotation;
}): ReactNode {
  const { t } = useTranslation('code-book');
  useTextsVersion();
  const { document, from, to } = quotation;
  const text = documentText(study, document)?.slice(from, to).replace(/\s+/g, ' ');
  const failed = textFailure(study, document) !== undefined;
  return (
    <button type="button" className={styles['quotation']} onClick={() => goToPlace({ document, from, to })}>
      <span className={styles['said']} lang="nl">
        {text ?? t(failed ? 'preview.unreadable' : 'preview.reading')}
      </span>
      <span className="t3 s11 ell">{study.documents.get(document)?.title}</span>
    </button>
  );
}

/** The study is updated in place; the revision says that it is another moment of it. */
function quotationsAt(study: Study, id: string, _revision: number): ReturnType<typeof firstQuotations> {
  return firstQuotations(study, id, SHOWN);
}
