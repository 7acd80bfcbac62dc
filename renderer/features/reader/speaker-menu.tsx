import { useCallback, useState, type ReactNode } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { Menu } from '../../components/menu';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { goToSpeaker } from './reader-jumps';
import type { GroupCount } from './who-speaks';
import styles from './reader.module.css';

interface SpeakerMenuProps {
  readonly document: SourceDocument;
  readonly count: GroupCount;
}

/** A group that speaks, with its number of speakers; choosing one goes to their next turn. */
export function SpeakerMenu({ document, count }: SpeakerMenuProps): ReactNode {
  const { t } = useTranslation('reader');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const { group, speakers, names, indices } = count;
  const label = t('jump.speakersOf', { group: group.name });
  return (
    <>
      <button
        type="button"
        className={`row g4 t2 ${styles['group'] ?? ''}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${label}, ${names.join(', ')}`}
        title={`${group.name}: ${names.join(', ')}`}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      >
        <Monogram group={group} decorative />
        <span className="num">{speakers}</span>
      </button>
      {anchor !== null && (
        <Menu
          label={label}
          anchor={anchor}
          onClose={close}
          items={indices.map((index, at) => ({
            label: t('jump.turnsOf', { name: names[at] ?? '', count: turnsOf(document, index) }),
            onChoose: () => goToSpeaker(index),
          }))}
        />
      )}
    </>
  );
}

function turnsOf({ turns }: SourceDocument, speaker: number): number {
  return turns.filter((turn) => turn.speaker === speaker).length;
}
