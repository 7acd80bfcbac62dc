import { useId, useState, type ReactNode } from 'react';
import { quotationNumbers, type NumberOf } from '../../../../shared/query/quotation-number';
import { Button } from '../../../components/button';
import { Monogram } from '../../../components/monogram';
import { useTranslation } from '../../../i18n/i18n';
import { useStudyStore } from '../../../state/study-store';
import type { Quotation } from '../coding-index';
import { blockAt, lineNumbers, linesOf } from '../line-geometry';
import type { Reading } from '../reader-store';
import { clock } from '../../../services/clock';
import { voiceOf, type Speaker } from '../who-speaks';
import { VoiceFields } from './voice-fields';
import styles from './inspector.module.css';

interface AttributionProps {
  readonly reading: Reading;
  readonly quotation: Quotation;
}

/**
 * Who says the words of a quotation, and where. A document whose turns nobody labelled asks for it at once; elsewhere
 * the label tells, until someone says that it is another voice.
 */
export function Attribution({ reading, quotation }: AttributionProps): ReactNode {
  const { t } = useTranslation('reader');
  const [asked, setAsked] = useState(false);
  const fields = useId();
  const study = useStudyStore((state) => state.study);
  const speaker = voiceOf(study, reading.document, quotation);
  const unlabelled = reading.document.turns.length === 0;
  const changing = unlabelled || asked;
  return (
    <div className={`row g8 ${styles['who'] ?? ''}`}>
      {(speaker.name !== '' || changing) && <Monogram group={speaker.group ?? undefined} />}
      <div className={styles['voice']} id={fields}>
        {changing ? <VoiceFields document={reading.document} range={quotation} /> : <Name {...speaker} />}
      </div>
      {!unlabelled && (
        <Button
          look="ghost"
          small
          aria-expanded={changing}
          aria-controls={fields}
          title={t('inspector.changeVoice')}
          onClick={() => setAsked(!asked)}
        >
          {changing ? t('inspector.done') : t('inspector.change')}
        </Button>
      )}
      <span className="sp" />
      <span className="t3 num s12 nw">{placeText(reading, quotation, quotationNumbers(study))}</span>
    </div>
  );
}

function Name({ name, role, group }: Speaker): ReactNode {
  return (
    <>
      {name !== '' && <b className="semi nw">{name}</b>}
      <span className="t3 ell">{role === '' ? (group?.name ?? '') : role}</span>
    </>
  );
}

/** "3:10 · lines 107–109 · 00:21:56", each where it is known. */
function placeText({ layout, document }: Reading, quotation: Quotation, numberOf: NumberOf): string {
  const at = layout.blocks[blockAt(layout, quotation.from)]?.at;
  const number = numberOf({ document: document.id, from: quotation.from, to: quotation.to });
  const parts = [number ?? '', lineNumbers(linesOf(layout, quotation)), at === undefined ? '' : clock(at)];
  return parts.filter((part) => part !== '').join(' · ');
}
