import type { ReactNode } from 'react';
import type { ImportItem } from '../../../shared/ipc/messages';
import { Icon } from '../../components/icon';
import { counted } from '../../services/count-text';
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
  return (
    <ul className={styles['files']} aria-label="Files">
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
  if (item.kind === 'ready') {
    return (
      <input
        type="checkbox"
        aria-label={`Add ${item.file}`}
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
  if (item.kind === 'skipped') return 'Skipped';
  if (item.kind === 'failed') return 'Could not be read';
  const speakers = item.speakers.length === 0 ? 'no speakers' : counted(item.speakers.length, 'speaker');
  return `${speakers}, ${counted(item.words, 'word')}`;
}
