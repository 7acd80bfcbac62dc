import { memo, type ReactNode } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { textFailure } from '../../services/document-text';
import { useTranslation } from '../../i18n/i18n';
import { activateSide } from '../../state/reader-sides';
import { useStudyStore } from '../../state/study-store';
import { useViewStore, type Side } from '../../state/view-store';
import { DocumentHeader } from './document-header';
import { DocumentTabs } from './tabs/document-tabs';
import { useTabDrop } from './tabs/use-tab-drop';
import { EmptyReader } from './empty-reader';
import { SideContext, useSideView } from './reader-side';
import type { Reading } from './reader-store';
import { Transcript } from './transcript';
import { UnreadableText } from './unreadable-text';
import { useReading } from './use-reading';
import styles from './reader.module.css';

/** One side of the reader: its tabs, the document, the words. A press or the focus in it makes it the active one. */
export const ReaderPane = memo(function ReaderPane({ side }: { readonly side: Side }): ReactNode {
  const isActive = useViewStore((state) => state.side === side);
  const isSplit = useViewStore((state) => state.other !== null);
  const { t } = useTranslation('reader');
  const activate = (): void => activateSide(side);
  const { drop, listeners } = useTabDrop(side);
  return (
    <SideContext value={side}>
      <div
        className={styles['pane']}
        data-side={side}
        {...(isSplit ? { role: 'group', 'aria-label': t(`side.${side}`) } : {})}
        data-active={isActive || undefined}
        data-drop={drop ?? undefined}
        {...listeners}
        onPointerDownCapture={activate}
        onMouseDownCapture={activate}
        onFocusCapture={activate}
      >
        <DocumentTabs />
        <OpenDocument />
      </div>
    </SideContext>
  );
});

function OpenDocument(): ReactNode {
  const id = useSideView((view) => view.document);
  useStudyStore((state) => state.revision);
  const document = useStudyStore.getState().study.documents.get(id ?? '');
  const reading = useReading(id);
  if (document === undefined) return <EmptyReader />;
  return (
    <>
      <DocumentHeader document={document} />
      <Words document={document} reading={reading} />
    </>
  );
}

interface WordsProps {
  readonly document: SourceDocument;
  /** Null while the text is on its way, and where it cannot be read. */
  readonly reading: Reading | null;
}

function Words({ document, reading }: WordsProps): ReactNode {
  if (reading !== null) return <Transcript reading={reading} />;
  const error = textFailure(useStudyStore.getState().study, document.id);
  return error === undefined ? (
    <div aria-busy="true" />
  ) : (
    <UnreadableText document={document} error={error} />
  );
}
