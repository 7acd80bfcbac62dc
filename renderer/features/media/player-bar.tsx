import type { ReactNode } from 'react';
import { IconButton } from '../../components/icon-button';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { clock } from '../../services/clock';
import { heardTurn } from '../../services/heard-turn';
import { closePlayer, JUMP, jumpBy, seek, setRate, toggleLoop, togglePlaying } from '../../services/player';
import { playerRates, usePlayerStore } from '../../state/player-store';
import { useStudyStore } from '../../state/study-store';
import { goToPlace } from '../../state/view-store';
import styles from './player-bar.module.css';

/** The recording that is listened to: where it is, how fast, and what can be done with it. Nothing where none is open. */
export function PlayerBar(): ReactNode {
  const { t } = useTranslation('media');
  const document = usePlayerStore((state) => state.document);
  const problem = usePlayerStore((state) => state.problem);
  const media = useStudyStore((state) =>
    state.revision < 0 ? undefined : state.study.documents.get(document ?? '')?.media,
  );
  if (document === null || media === undefined) return null;
  return (
    <section className={styles['bar']} aria-label={t('player')}>
      {problem === null ? (
        <Controls document={document} />
      ) : (
        <p className="err" role="alert">
          {problem}
        </p>
      )}
      <span className="sp" />
      <span className={`t3 ell ${styles['name'] ?? ''}`} title={media.name}>
        {media.name}
      </span>
      <IconButton small icon="close" iconSize={14} label={t('close')} onClick={closePlayer} />
    </section>
  );
}

function Controls({ document }: { readonly document: string }): ReactNode {
  const { t } = useTranslation('media');
  const playing = usePlayerStore((state) => state.playing);
  const looping = usePlayerStore((state) => state.loop !== null);
  return (
    <>
      <IconButton icon="back" label={t('back')} shortcut="F7" onClick={() => jumpBy(-JUMP)} />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={t(playing ? 'pause' : 'play')}
        shortcut="F4"
        onClick={() => void togglePlaying(document)}
      />
      <IconButton icon="forward" label={t('forward')} shortcut="F8" onClick={() => jumpBy(JUMP)} />
      <Position />
      <Speed />
      <IconButton icon="loop" label={t('loop')} shortcut="Shift+F4" pressed={looping} onClick={toggleLoop} />
      <IconButton icon="document" label={t('show')} onClick={() => showHeard(document)} />
    </>
  );
}

function Position(): ReactNode {
  const { t } = useTranslation('media');
  const at = usePlayerStore((state) => state.at);
  const duration = usePlayerStore((state) => state.duration);
  const words = t('positionOf', { at: clock(at), duration: clock(duration) });
  return (
    <>
      <input
        type="range"
        className={styles['position']}
        min={0}
        max={Math.max(1, Math.ceil(duration))}
        step={1}
        value={Math.min(at, duration)}
        aria-label={t('position')}
        aria-valuetext={words}
        onChange={(event) => seek(event.target.valueAsNumber)}
      />
      <span className="mono t2">{words}</span>
    </>
  );
}

function Speed(): ReactNode {
  const { t } = useTranslation('media');
  const rate = usePlayerStore((state) => state.rate);
  const options = playerRates.map((speed) => ({ value: String(speed), label: `${speed}×` }));
  return (
    <SelectInput
      label={t('speed')}
      hideLabel
      value={String(rate)}
      options={options}
      onChange={(chosen) => setRate(Number(chosen))}
    />
  );
}

/** Opens the text at the turn that is heard. */
function showHeard(document: string): void {
  const turns = useStudyStore.getState().study.documents.get(document)?.turns ?? [];
  const turn = turns[heardTurn(turns, usePlayerStore.getState().at)?.index ?? 0];
  if (turn !== undefined) goToPlace({ document, from: turn.from, to: turn.to });
}
