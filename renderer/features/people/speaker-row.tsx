import type { ReactNode } from 'react';
import type { Study } from '../../../shared/model/study';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { linkSpeakers } from './people-actions';
import styles from './people-view.module.css';
import { isUnlinked, namesakes, type SpeakerFacts } from './speaker-facts';
import type { SpeakersContent } from './use-speakers';

interface SpeakerRowProps {
  readonly content: SpeakersContent;
  readonly speaker: SpeakerFacts;
}

/** One speaker label: how much it says, and who it is; a participant brings their own group. */
export function SpeakerRow({ content, speaker }: SpeakerRowProps): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const { study } = content;
  const { label, link, document, turns, words } = speaker;
  const participant = link?.participant ?? null;
  const group = study.participants.get(participant ?? '')?.group ?? link?.group ?? null;
  const who = t('speakerIn', { label, title: document.title });
  return (
    <div className={styles['speaker']}>
      <span className={styles['label']}>
        <span className={`ell med ${isUnlinked(speaker) ? (styles['open'] ?? '') : ''}`} title={label}>
          {label}
        </span>
        <Namesakes {...{ content, speaker }} />
      </span>
      <span className="t3 s12 r nw num">
        {t('common:turns', { count: turns })}
        <br />
        {words === undefined ? '' : t('common:words', { count: words })}
      </span>
      <SelectInput
        label={t('participantWhoIs', { who })}
        hideLabel
        value={participant ?? ''}
        options={[{ value: '', label: t('unknownPerson') }, ...people(study)]}
        onChange={(id) => void linkSpeakers([speaker], { participant: id === '' ? null : id, group })}
      />
      <SelectInput
        label={t('groupOf', { who })}
        hideLabel
        disabled={participant !== null}
        value={group ?? ''}
        options={[{ value: '', label: t('common:groupUnknown') }, ...groups(study)]}
        onChange={(id) => void linkSpeakers([speaker], { participant: null, group: id === '' ? null : id })}
      />
    </div>
  );
}

/** Offers the same answer for the same label elsewhere; two documents may mean two people, so it is never done unasked. */
function Namesakes({ content, speaker }: SpeakerRowProps): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const others = isUnlinked(speaker) ? [] : namesakes(content.speakers, speaker);
  if (others.length === 0) return null;
  const titles = others.map((other) => other.document.title).join(', ');
  const link = { participant: speaker.link?.participant ?? null, group: speaker.link?.group ?? null };
  return (
    <button
      type="button"
      className={styles['same']}
      title={titles}
      onClick={() => void linkSpeakers(others, link)}
    >
      {t('sameElsewhere', { count: others.length })}
    </button>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

const lists = new WeakMap<Study, { readonly revision: number; readonly options: readonly Option[] }>();

/** Participants for the list, sorted once per revision and not once per speaker. */
function people(study: Study): readonly Option[] {
  const known = lists.get(study);
  if (known?.revision === study.revision) return known.options;
  const options = [...study.participants.values()]
    .map(({ id, pseudonym }) => ({ value: id, label: pseudonym }))
    .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
  lists.set(study, { revision: study.revision, options });
  return options;
}

function groups(study: Study): readonly Option[] {
  return [...study.groups.values()].map(({ id, name }) => ({ value: id, label: name }));
}
