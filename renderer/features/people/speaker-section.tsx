import { useState, type ReactNode } from 'react';
import { Virtualizer } from 'virtua';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { Segmented } from '../../components/segmented';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import styles from './people-view.module.css';
import { isUnlinked, type SpeakerFacts } from './speaker-facts';
import { SpeakerRow } from './speaker-row';
import type { SpeakersContent } from './use-speakers';

/** Which participant, or at least which group, each speaker label of each document stands for. */
export function SpeakerSection({ content }: { readonly content: SpeakersContent }): ReactNode {
  const { t } = useTranslation('people');
  const { speakers } = content;
  const [show, setShow] = useState<'all' | 'open'>('all');
  const open = speakers.filter(isUnlinked).length;
  const listed = show === 'open' ? speakers.filter(isUnlinked) : speakers;
  return (
    <section className={styles['speakers']} aria-label={t('speakers')}>
      <div className={`ph ${styles['title'] ?? ''}`}>
        <h2>{t('speakers')}</h2>
        <span className="n">{countText(speakers.length)}</span>
        <span className="sp" />
        <Segmented
          label={t('whichSpeakers')}
          small
          value={show}
          options={[
            { value: 'all', label: t('all') },
            { value: 'open', label: t('toLink', { count: open }) },
          ]}
          onChange={setShow}
        />
      </div>
      {listed.length === 0 ? (
        <EmptyState title={speakers.length === 0 ? t('noSpeakers') : t('allLinked')} />
      ) : (
        <div className={styles['scroll']}>
          <Virtualizer data={byDocument(listed)} itemSize={150}>
            {(group) => <DocumentSpeakers key={group[0]?.document.id} content={content} speakers={group} />}
          </Virtualizer>
        </div>
      )}
    </section>
  );
}

function DocumentSpeakers({
  content,
  speakers,
}: {
  readonly content: SpeakersContent;
  readonly speakers: readonly SpeakerFacts[];
}): ReactNode {
  return (
    <section>
      <h3 className={styles['document']}>
        <Icon name="document" size={14} className="t3" />
        <span className="ell">{speakers[0]?.document.title}</span>
      </h3>
      {speakers.map((speaker) => (
        <SpeakerRow key={speaker.label} content={content} speaker={speaker} />
      ))}
    </section>
  );
}

function byDocument(speakers: readonly SpeakerFacts[]): readonly (readonly SpeakerFacts[])[] {
  const groups = new Map<string, SpeakerFacts[]>();
  for (const speaker of speakers) {
    const group = groups.get(speaker.document.id);
    if (group === undefined) groups.set(speaker.document.id, [speaker]);
    else group.push(speaker);
  }
  return [...groups.values()];
}
