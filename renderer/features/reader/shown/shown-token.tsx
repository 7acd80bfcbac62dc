import type { ReactNode } from 'react';
import { IconButton } from '../../../components/icon-button';
import { i18n, useTranslation } from '../../../i18n/i18n';
import {
  ALL_SHOWN,
  shownCodes,
  shownValences,
  showsAll,
  useShownStore,
  type ShownCodings,
} from '../../../state/shown-codings';
import { useStudyStore } from '../../../state/study-store';
import { isLiving } from '../../../../shared/code-tree/code-tree';
import type { Study } from '../../../../shared/model/study';
import { useReaderStore } from '../reader-store';
import styles from './shown.module.css';

/** Says what is left out, so that nobody takes a part for the whole, and takes it back. */
export function ShownToken(): ReactNode {
  const { t } = useTranslation('reader');
  const shown = useShownStore();
  const highlights = useReaderStore((state) => state.highlights);
  useStudyStore((state) => state.treeRevision);
  const { study } = useStudyStore.getState();
  if (showsAll(shown) && highlights) return null;
  const parts = partsShown(study, shown).join(' · ');
  const showing = parts === '' ? [] : [t('shown.showing', { what: parts })];
  const what = [...(highlights ? [] : [t('shown.off')]), ...showing].join(' · ');
  return (
    <span className={styles['token']} role="status">
      <span className="ell" title={what}>
        {what}
      </span>
      <IconButton
        small
        icon="close"
        iconSize={12}
        label={t('shown.all')}
        onClick={() => {
          useShownStore.setState(ALL_SHOWN);
          useReaderStore.setState({ highlights: true });
        }}
      />
    </span>
  );
}

/** What is shown, as sentence parts; empty for everything. */
export function partsShown(study: Study, shown: ShownCodings): readonly string[] {
  const codes = shownCodes(study, shown);
  const living = [...study.codes.keys()].filter((id) => isLiving(study, id));
  const parts: string[] = [];
  if (codes !== null) {
    const count = living.filter((id) => codes.has(id)).length;
    parts.push(i18n.t('reader:shown.someCodes', { count, total: living.length }));
  }
  if (shown.coders === 'mine') parts.push(i18n.t('reader:shown.onlyMine'));
  else if (shown.coders === 'others') parts.push(i18n.t('reader:shown.onlyOthers'));
  else if (shown.coders !== 'all') {
    parts.push(i18n.t('reader:shown.onlyCoder', { name: study.coders.get(shown.coders)?.name ?? '' }));
  }
  if (shown.valences !== null) {
    const count = shown.valences.length;
    parts.push(i18n.t('reader:shown.someValences', { count, total: shownValences.length }));
  }
  return parts;
}
