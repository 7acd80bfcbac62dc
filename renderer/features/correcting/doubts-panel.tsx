import type { ReactNode } from 'react';
import { locateWords } from '../../../shared/anchoring/locate-words';
import { FIRST_TEXT } from '../../../shared/model/text-version';
import { doubtfulQuotations, type DoubtfulQuotation } from '../../../shared/query/doubtful-quotations';
import { Button } from '../../components/button';
import { IconButton } from '../../components/icon-button';
import { useTranslation } from '../../i18n/i18n';
import { useDocumentText } from '../../services/document-text';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { goToWords, useViewStore } from '../../state/view-store';
import { BeforeAfter } from './before-after';
import { codeNames } from './quotation-names';
import { useVersionTexts } from './use-version-texts';
import styles from './correcting.module.css';

/**
 * The quotations that corrections changed and nobody looked at since. It stands beside the text, so that one can go to
 * them and select other words for them.
 */
export function DoubtsPanel({ document }: { readonly document: string }): ReactNode {
  const { t } = useTranslation(['correcting', 'common']);
  useStudyStore((state) => state.revision);
  const { study } = useStudyStore.getState();
  const text = useDocumentText(study, document);
  const doubts = text === undefined ? [] : doubtfulQuotations(study, document, text);
  const texts = useVersionTexts(document, [...new Set(doubts.map(({ home }) => home.text ?? FIRST_TEXT))]);
  const living = doubts.filter(({ range }) => range !== null).flatMap(({ codings }) => codings);
  const keepAll = (): void => {
    const codings = living.map(({ id }) => id);
    void runCommand({ type: 'confirm-quotations', payload: { document, codings } }, { toast: t('keptAll') });
  };
  return (
    <aside className={styles['side']} aria-label={t('doubts', { count: doubts.length })}>
      <header className={styles['sideHead']}>
        <h2>{t('doubts', { count: doubts.length })}</h2>
        {living.length > 1 && (
          <Button small onClick={keepAll}>
            {t('keepAll')}
          </Button>
        )}
        <IconButton icon="close" iconSize={14} label={t('common:close')} onClick={close} />
      </header>
      {doubts.length === 0 ? (
        <p className={`t2 ${styles['sideList'] ?? ''}`}>{t('noDoubts')}</p>
      ) : (
        <ul className={`${styles['list'] ?? ''} ${styles['sideList'] ?? ''}`}>
          {doubts.map((doubt) => (
            <DoubtItem
              key={`${doubt.codings[0].id} ${doubt.doubt}`}
              document={document}
              doubt={doubt}
              before={texts.get(doubt.home.text ?? FIRST_TEXT)?.slice(doubt.home.from, doubt.home.to)}
              text={text ?? ''}
            />
          ))}
        </ul>
      )}
    </aside>
  );
}

interface DoubtItemProps {
  readonly document: string;
  readonly doubt: DoubtfulQuotation;
  /** Its words when they were judged; undefined while that text is on its way. */
  readonly before: string | undefined;
  readonly text: string;
}

function DoubtItem({
  document,
  doubt: { doubt, codings, range, home },
  before,
  text,
}: DoubtItemProps): ReactNode {
  const { t } = useTranslation(['correcting', 'common']);
  const selected = useViewStore((state) => state.selected);
  const ids = codings.map(({ id }) => id);
  const place = ({ from, to }: { readonly from: number; readonly to: number }): void => {
    const payload = { document, codings: ids, from, to };
    void runCommand({ type: 'place-codings', payload }, { toast: t('placed') });
  };
  const found = range === null && before !== undefined ? locateWords(text, before, home.from) : undefined;
  return (
    <li className={styles['item']}>
      <div className="row g6">
        <span className="tag">{t(`doubt.${doubt}`)}</span>
        <span className="ell t2">{codeNames(codings)}</span>
      </div>
      {before !== undefined && (
        <BeforeAfter before={before} after={range === null ? '' : text.slice(range.from, range.to)} />
      )}
      {found !== undefined && (
        <p className="t3">{t('perhapsHere', { words: text.slice(found.from, found.to).slice(0, 160) })}</p>
      )}
      <div className={styles['acts']}>
        {range !== null && (
          <>
            <Button small look="primary" onClick={() => keep(document, ids, t('kept'))}>
              {t('keep')}
            </Button>
            <Button small onClick={() => goToWords({ document, ...range })}>
              {t('goThere')}
            </Button>
          </>
        )}
        {found !== undefined && (
          <Button small look="primary" onClick={() => place(found)}>
            {t('placeThere')}
          </Button>
        )}
        <Button
          small
          disabled={selected?.document !== document}
          title={selected?.document === document ? undefined : t('selectFirst')}
          onClick={() => selected !== null && place(selected)}
        >
          {t('placeOnSelected')}
        </Button>
        <Button small look="ghost" onClick={() => remove(ids, t('removed'))}>
          {t('common:remove')}
        </Button>
      </div>
    </li>
  );
}

function keep(document: string, codings: readonly string[], toast: string): void {
  void runCommand({ type: 'confirm-quotations', payload: { document, codings } }, { toast });
}

function remove(ids: readonly string[], toast: string): void {
  void runCommand({ type: 'remove-codings', payload: { ids } }, { toast });
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
