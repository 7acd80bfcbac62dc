import type { ReactNode } from 'react';
import type { NewCode } from '../../../shared/commands/add-codes';
import { countText } from '../../services/count-text';
import { countCodes } from '../../../shared/code-tree/code-draft';
import styles from './dialogs.module.css';

interface NewCodePreviewProps {
  readonly codes: readonly NewCode[];
  /** What stands in the way, or what would be here. */
  readonly problem: string | null;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly level: number;
  readonly below: number;
}

/** The tree that is about to be added, level by level, with the number of codes in each branch. */
export function NewCodePreview({ codes, problem }: NewCodePreviewProps): ReactNode {
  return (
    <div className={styles['column']}>
      <span className="lab">What will be added</span>
      <div className={styles['preview']} role="group" aria-label="Preview" aria-live="polite">
        {problem !== null && <p className="empty t2">{problem}</p>}
        <ul>
          {linesOf(codes, 0, '').map((line) => (
            <li key={line.key} className="tr" style={{ paddingLeft: 12 + line.level * 14 }}>
              <span className={line.level === 0 ? 'ell med' : 'ell'}>{line.name}</span>
              <span className="sp" />
              {line.below > 0 && <span className="c">{countText(line.below)}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function linesOf(codes: readonly NewCode[], level: number, path: string): readonly Line[] {
  return codes.flatMap((code, index) => {
    const key = `${path}.${index}`;
    const children = code.children ?? [];
    return [
      { key, name: code.name, level, below: countCodes(children) },
      ...linesOf(children, level + 1, key),
    ];
  });
}
