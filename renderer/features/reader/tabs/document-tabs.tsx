import { useRef, type ReactNode } from 'react';
import { IconButton } from '../../../components/icon-button';
import { MenuButton } from '../../../components/menu-button';
import { useTranslation } from '../../../i18n/i18n';
import { toggleSplit } from '../../../state/reader-sides';
import { useStudyStore } from '../../../state/study-store';
import { openDocument, useViewStore, type Side } from '../../../state/view-store';
import { useSide, useSideView } from '../reader-side';
import { useReaderStore } from '../reader-store';
import { DocumentPicker } from './document-picker';
import { DocumentTab } from './document-tab';
import { useRowDrop } from './use-tab-drop';
import { useOverflow } from './use-overflow';
import styles from './tabs.module.css';

/** The open documents of a side, and the ways to open one more. Ones that are gone from the study have no tab. */
export function DocumentTabs(): ReactNode {
  const { t } = useTranslation('reader');
  const side = useSide();
  const ids = useSideView((view) => view.tabs);
  const open = useSideView((view) => view.document);
  useStudyStore((state) => state.revision);
  const { documents } = useStudyStore.getState().study;
  const tabs = ids.flatMap((id) => documents.get(id) ?? []);
  const list = useRef<HTMLUListElement>(null);
  const isFull = useOverflow(list, `${ids.join()} ${open ?? ''}`);
  const { place: drop, listeners } = useRowDrop(side);
  return (
    <nav className={styles['tabs']} aria-label={t('tabs.label')}>
      <ul ref={list} {...listeners}>
        {tabs.map(({ id, title }, index) => (
          <DocumentTab
            key={id}
            id={id}
            title={title}
            open={id === open}
            side={side}
            drop={drop === index ? 'before' : drop === tabs.length && index === drop - 1 ? 'after' : null}
          />
        ))}
      </ul>
      {isFull && (
        <MenuButton
          small
          icon="chevron-down"
          label={t('tabs.all', { count: tabs.length })}
          items={tabs.map(({ id, title }) => ({
            label: title,
            checked: id === open,
            onChoose: () => openDocument(id),
          }))}
        />
      )}
      <OpenButton />
      <span className="sp" />
      <SplitButton side={side} />
    </nav>
  );
}

/** Opens the list of documents to choose from. */
function OpenButton(): ReactNode {
  const { t } = useTranslation('reader');
  const picking = useReaderStore((state) => state.picking);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        small
        ref={button}
        icon="plus"
        iconSize={14}
        label={t('tabs.open')}
        shortcut="Ctrl+T"
        aria-haspopup="dialog"
        aria-expanded={picking}
        onClick={() => useReaderStore.setState({ picking: !picking })}
      />
      {picking && <DocumentPicker anchor={button} />}
    </>
  );
}

/** Stands at the right of the last row of tabs. */
function SplitButton({ side }: { readonly side: Side }): ReactNode {
  const { t } = useTranslation('reader');
  const isSplit = useViewStore((state) => state.other !== null);
  if (isSplit && side === 'left') return null;
  return (
    <IconButton
      small
      icon="columns"
      label={t('tabs.split')}
      shortcut="Ctrl+\"
      pressed={isSplit}
      onClick={toggleSplit}
    />
  );
}
