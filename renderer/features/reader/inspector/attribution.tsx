import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Monogram } from '../../../components/monogram';
import { useStudyStore } from '../../../state/study-store';
import type { Quotation } from '../coding-index';
import { blockAt, lineNumbers, linesOf } from '../line-geometry';
import type { Reading } from '../reader-store';
import { clock } from '../reading-words';
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
          title="Say that these words are somebody else’s"
          onClick={() => setAsked(!asked)}
        >
          {changing ? 'Done' : 'Change…'}
        </Button>
      )}
      <span className="sp" />
      <span className="t3 num s12 nw">{placeText(reading, quotation)}</span>
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

function placeText({ layout }: Reading, quotation: Quotation): string {
  const place = lineNumbers(linesOf(layout, quotation));
  const at = layout.blocks[blockAt(layout, quotation.from)]?.at;
  return at === undefined ? place : `${place} · ${clock(at)}`;
}
