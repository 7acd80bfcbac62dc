import type { ReactNode } from 'react';
import type { ImportItem } from '../../../shared/ipc/messages';
import { Icon } from '../../components/icon';
import { i18n, useTranslation } from '../../i18n/i18n';
import type { FileChoice } from './import-choices';
import styles from './import.module.css';

interface FileListProps {
  readonly items: readonly ImportItem[];
  readonly choices: ReadonlyMap<string, FileChoice>;
  /** File whose details are shown. */
  readonly shown: string;
  readonly onShow: (file: string) => void;
  readonly onChange: (file: string, part: Partial<FileChoice>) => void;
}

/** All files of the import, each ready, skipped or failed; a ready one can be left out by its tick. */
export function FileList({ items, choices, shown, onShow, onChange }: FileListProps): ReactNode {
  const { t } = useTranslation('import');
  return (
    <ul className={styles['files']} aria-label={t('files')}>
      {items.map((item) => (
        <li key={item.file} className={item.file === shown ? styles['shown'] : ''}>
          <FileSign item={item} choice={choices.get(item.file)} onChange={onChange} />
          <button
            type="button"
            {...(item.file === shown ? { 'aria-current': 'true' } : {})}
            title={item.file}
            onClick={() => onShow(item.file)}
          >
            <span className="ell med">{item.file}</span>
            <span className="t3 s12 num">{shortFact(item)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FileSignProps {
  readonly item: ImportItem;
  readonly choice: FileChoice | undefined;
  readonly onChange: FileListProps['onChange'];
}

function FileSign({ item, choice, onChange }: FileSignProps): ReactNode {
  const { t } = useTranslation('import');
  if (item.kind === 'ready') {
    return (
      <input
        type="checkbox"
        aria-label={t('addFile', { file: item.file })}
        checked={choice?.include === true}
        onChange={(event) => onChange(item.file, { include: event.target.checked })}
      />
    );
  }
  const failed = item.kind === 'failed';
  return (
    <Icon
      name={failed ? 'warning' : 'info'}
      size={14}
      className={styles[failed ? 'failed' : 'skipped'] ?? ''}
    />
  );
}

function shortFact(item: ImportItem): string {
  if (item.kind === 'skipped') return i18n.t('import:skipped');
  if (item.kind === 'failed') return i18n.t('import:failed');
  const speakers =
    item.speakers.length === 0
      ? i18n.t('import:noSpeakers')
      : i18n.t('common:speakers', { count: item.speakers.length });
  return `${speakers}, ${i18n.t('common:words', { count: item.words })}`;
}
