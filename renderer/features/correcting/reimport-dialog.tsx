import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { locateWords } from '../../../shared/anchoring/locate-words';
import type { ReimportOffer } from '../../../shared/ipc/correction-requests';
import type { SourceDocument } from '../../../shared/model/document';
import { touchedQuotations, type DoubtfulQuotation } from '../../../shared/query/doubtful-quotations';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation } from '../../i18n/i18n';
import { request } from '../../services/api';
import { useDocumentText } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore } from '../../state/view-store';
import { BeforeAfter } from './before-after';
import { codeNames } from './quotation-names';
import { speakersGone } from './speakers-gone';
import styles from './correcting.module.css';

interface ReimportDialogProps {
  readonly document: string;
  readonly offer: ReimportOffer;
}

/** What a corrected file does to every quotation of its document, looked over before the text takes its place. */
export function ReimportDialog({ document: id, offer }: ReimportDialogProps): ReactNode {
  const { t } = useTranslation(['correcting', 'common']);
  const { study } = useStudyStore.getState();
  const before = useDocumentText(study, id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => () => void request('text:reimport-discard', { id: offer.id }), [offer.id]);
  const touched = useMemo(() => touchedQuotations(study, id, offer.edits, offer.text), [study, id, offer]);
  const proposals = useMemo(() => proposalsFor(touched, before ?? '', offer.text), [touched, before, offer]);
  const total = new Set([...(study.codings.get(id)?.values() ?? [])].map(({ from, to }) => `${from}-${to}`))
    .size;
  const gone = touched.filter(({ doubt }) => doubt === 'gone').length;
  const isSame = offer.edits.length === 0 && saysTheSame(study.documents.get(id), offer);
  const apply = async (): Promise<void> => {
    const placed = [...proposals]
      .filter(([coding]) => !left.has(coding))
      .map(([, { codings, from, to }]) => ({ codings, from, to }));
    const applied = await request('text:reimport-apply', { id: offer.id, note: offer.file, placed });
    if (!applied.ok) return setProblem(applied.error.message);
    const open = touched.length - placed.length;
    useViewStore.setState({ dialog: open > 0 ? { kind: 'doubts', document: id } : null });
    showToast(t('reimported', { count: touched.length }), true);
  };
  const toggle = (coding: string): void =>
    setLeft(
      (known) => new Set(known.has(coding) ? [...known].filter((one) => one !== coding) : [...known, coding]),
    );
  return (
    <Dialog
      title={t('reimportTitle', { file: offer.file })}
      width={760}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t('common:cancel')}</Button>
          <Button look="primary" disabled={isSame} onClick={() => void apply()}>
            {t('takeOver')}
          </Button>
        </>
      }
    >
      <div className={styles['desk']}>
        <p>
          {isSame
            ? t('fileIsSame')
            : t('review', {
                changes: offer.edits.length,
                same: total - touched.length,
                changed: touched.length - gone,
                gone,
              })}
        </p>
        <SpeakersGone document={study.documents.get(id)} speakers={offer.speakers} />
        <ul className={styles['list']} aria-label={t('touched', { count: touched.length })}>
          {touched.map((quotation) => (
            <li key={quotation.codings[0].id} className={styles['item']}>
              <div className="row g6">
                <span className="tag">{t(`doubt.${quotation.doubt}`)}</span>
                <span className="ell t2">{codeNames(quotation.codings)}</span>
              </div>
              <BeforeAfter
                before={(before ?? '').slice(quotation.home.from, quotation.home.to)}
                after={
                  quotation.range === null ? '' : offer.text.slice(quotation.range.from, quotation.range.to)
                }
              />
              <Proposal
                words={wordsOf(proposals.get(quotation.codings[0].id), offer.text)}
                isTaken={!left.has(quotation.codings[0].id)}
                onToggle={() => toggle(quotation.codings[0].id)}
              />
            </li>
          ))}
        </ul>
        {problem !== null && (
          <p className="err" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}

interface SpeakersGoneProps {
  readonly document: SourceDocument | undefined;
  /** The labels in the corrected file. */
  readonly speakers: readonly string[];
}

/** Says whose labels are gone, because who they are is known by label and does not go along to another. */
function SpeakersGone({ document, speakers }: SpeakersGoneProps): ReactNode {
  const { t } = useTranslation('correcting');
  const { study } = useStudyStore.getState();
  const found = document && speakersGone(study, document, speakers);
  if (found === undefined) return null;
  const [gone, came] = [found.gone.join(', '), found.came.join(', ')];
  return (
    <p role="alert">{came === '' ? t('speakersGone', { gone }) : t('speakersChanged', { gone, came })}</p>
  );
}

interface ProposalProps {
  /** Words that the quotation may be set on; undefined where none were found. */
  readonly words: string | undefined;
  readonly isTaken: boolean;
  readonly onToggle: () => void;
}

function Proposal({ words, isTaken, onToggle }: ProposalProps): ReactNode {
  const { t } = useTranslation('correcting');
  if (words === undefined) return null;
  return (
    <label className="row g6">
      <input type="checkbox" checked={isTaken} onChange={onToggle} />
      <span>{t('setOn', { words: words.slice(0, 160) })}</span>
    </label>
  );
}

interface Proposed {
  readonly codings: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** For quotations whose words are gone where they stood: where they stand now, most likely. By first coding. */
function proposalsFor(
  touched: readonly DoubtfulQuotation[],
  before: string,
  after: string,
): ReadonlyMap<string, Proposed> {
  const found = touched.flatMap(({ range, home, codings }): readonly (readonly [string, Proposed])[] => {
    if (range !== null) return [];
    const place = locateWords(after, before.slice(home.from, home.to), home.from);
    return place === undefined ? [] : [[codings[0].id, { codings: codings.map(({ id }) => id), ...place }]];
  });
  return new Map(found);
}

/** Whether the same people say it, in the same turns. */
function saysTheSame(document: SourceDocument | undefined, { speakers, turns }: ReimportOffer): boolean {
  return JSON.stringify([document?.speakers, document?.turns]) === JSON.stringify([speakers, turns]);
}

function wordsOf(proposed: Proposed | undefined, text: string): string | undefined {
  return proposed === undefined ? undefined : text.slice(proposed.from, proposed.to);
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
