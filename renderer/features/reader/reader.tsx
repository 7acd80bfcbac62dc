import { useRef, type ReactNode } from 'react';
import { Group, Panel } from 'react-resizable-panels';
import { Splitter } from '../../components/splitter';
import { useTranslation } from '../../i18n/i18n';
import { useViewStore } from '../../state/view-store';
import { Inspector } from './inspector/inspector';
import { ReaderPane } from './reader-pane';
import { useKeptShown } from './shown/use-kept-shown';
import { useReaderKeys } from './use-reader-keys';
import { useSelectionFacts } from './use-selection-facts';
import styles from './reader.module.css';

/**
 * The middle of the workbench: open documents, on one side or two, the words with everything coded on them, and the
 * active quotation of the side that has the focus.
 */
export function Reader(): ReactNode {
  const { t } = useTranslation('reader');
  const root = useRef<HTMLDivElement>(null);
  const isSplit = useViewStore((state) => state.other !== null);
  useReaderKeys(root);
  useSelectionFacts();
  useKeptShown();
  return (
    <div className={styles['reader']} ref={root}>
      <Group orientation="horizontal" className={styles['sides'] ?? ''}>
        <Panel id="left" minSize={240}>
          <ReaderPane side="left" />
        </Panel>
        {isSplit && <Splitter label={t('tabs.leftWidth')} />}
        {isSplit && (
          <Panel id="right" minSize={240}>
            <ReaderPane side="right" />
          </Panel>
        )}
      </Group>
      <Inspector />
    </div>
  );
}
