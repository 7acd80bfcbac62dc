import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { Icon } from '../../components/icon';
import type { MenuItem } from '../../components/menu';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { countText } from '../../services/count-text';
import { pasteImport, startImport } from '../../services/start-import';
import { lineFact, lineName, lineSign, type LineSign } from './line-words';
import styles from './import-view.module.css';
import type { ImportLine } from './source-choices';
import type { Wizard } from './use-wizard';
import { useWizardStore } from './wizard-store';

/** Everything that was given, with what became of it; arrows go from one to the next. */
export function FileLines({ wizard }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation('import');
  const list = useRef<VirtualizerHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const { lines, shown } = wizard;
  const at = lines.findIndex(({ id }) => id === shown?.id);
  const show = (index: number): void => {
    const line = lines[index];
    if (line === undefined) return;
    showLine(line.id);
    list.current?.scrollToIndex(index, { align: 'nearest' });
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-current]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    show(at + step);
  };
  return (
    <aside className={`panel ${styles['files'] ?? ''}`} aria-label={t('files')}>
      <div className="ph">
        {t('files')} <span className="n num">{countText(lines.length)}</span>
        <span className="sp" />
        <AddMenu />
      </div>
      <div ref={box} className={styles['fileList']} role="list">
        <Virtualizer ref={list} data={lines} itemSize={50} keepMounted={at === -1 ? [] : [at]}>
          {(line) => (
            <Line
              key={line.id}
              line={line}
              on={line.id === shown?.id}
              wizard={wizard}
              onKeyDown={onKeyDown}
            />
          )}
        </Virtualizer>
      </div>
      <Reason line={shown} />
    </aside>
  );
}

/** Shows a line; the label that was picked belonged to another. */
export function showLine(id: string): void {
  useWizardStore.setState({ shown: id, label: null });
}

function AddMenu(): ReactNode {
  const { t } = useTranslation('import');
  const items = useMemo(
    (): readonly MenuItem[] => [
      { label: t('addFiles'), icon: 'document', onChoose: () => void startImport() },
      { label: t('addFolder'), icon: 'folder', onChoose: () => void startImport('whole-folder') },
      { label: t('addPasted'), icon: 'copy', onChoose: () => void pasteImport() },
    ],
    [t],
  );
  return <MenuButton label={t('addMore')} icon="plus" small items={items} />;
}

interface LineProps {
  readonly line: ImportLine;
  readonly on: boolean;
  readonly wizard: Wizard;
  /** Arrows go from line to line. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Line({ line, on, wizard, onKeyDown }: LineProps): ReactNode {
  useTranslation('import');
  const sign = lineSign(line, wizard);
  return (
    <div role="listitem">
      <button
        type="button"
        className={`${styles['line'] ?? ''} ${on ? (styles['lineOn'] ?? '') : ''}`}
        title={lineName(line)}
        tabIndex={on ? 0 : -1}
        {...(on ? { 'aria-current': true } : {})}
        onClick={() => showLine(line.id)}
        onKeyDown={onKeyDown}
      >
        <Sign sign={sign} />
        <span>
          <span className={`ell ${on ? 'med' : ''}`}>{lineName(line)}</span>
          <span className="t3 s12 num ell">{lineFact(line, wizard)}</span>
        </span>
      </button>
    </div>
  );
}

function Sign({ sign }: { readonly sign: LineSign }): ReactNode {
  switch (sign) {
    case 'fine':
      return (
        <span className={styles['fine']}>
          <Icon name="check" size={12} />
        </span>
      );
    case 'check':
      return <span className={styles['open']} />;
    case 'busy':
      return <span className={styles['busy']} />;
    case 'failed':
      return <Icon name="warning" size={14} className={styles['bad'] ?? ''} />;
    case 'left-out':
      return <Icon name="minus" size={14} className="t3" />;
  }
}

/** Why the shown file is not among those that can be added, where that is so. */
function Reason({ line }: { readonly line: ImportLine | undefined }): ReactNode {
  if (line?.file.kind === 'failed') {
    return (
      <p className={styles['reason']} role="alert">
        {said(line.file.reason)}
      </p>
    );
  }
  if (line?.file.kind !== 'skipped') return null;
  return <p className={`${styles['reason'] ?? ''} ${styles['mild'] ?? ''}`}>{said(line.file.reason)}</p>;
}
