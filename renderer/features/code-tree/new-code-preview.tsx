import { useMemo, type ReactNode } from 'react';
import { Virtualizer } from 'virtua';
import type { NewCode } from '../../../shared/commands/add-codes';
import { countCodes } from '../../../shared/code-tree/code-draft';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import styles from './dialogs.module.css';

interface NewCodePreviewProps {
  readonly codes: readonly NewCode[];
  /** What stands in the way, or what would be here. */
  readonly problem: string | null;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly level: number;
  readonly below: number;
}

/** The tree that is about to be added, level by level, with the number of codes in each branch. */
export function NewCodePreview({ codes, problem }: NewCodePreviewProps): ReactNode {
  const { t } = useTranslation('code-tree');
  const lines = useMemo(() => linesOf(codes, 0, ''), [codes]);
  return (
    <div className={styles['column']}>
      <span className="lab">{t('paste.willBeAdded')}</span>
      <div
        className={styles['preview']}
        role="list"
        aria-label={t('paste.preview')}
        aria-live="polite"
        tabIndex={0}
      >
        {problem !== null && <p className="empty t2">{problem}</p>}
        <Virtualizer data={lines} itemSize={26}>
          {(line) => (
            <div
              key={line.key}
              role="listitem"
              className="tr"
              style={{ paddingLeft: 12 + line.level * 14 }}
              title={line.definition}
            >
              <span className={line.level === 0 ? 'ell med' : 'ell'}>{line.name}</span>
              <span className="sp" />
              {line.below > 0 && <span className="c">{countText(line.below)}</span>}
            </div>
          )}
        </Virtualizer>
      </div>
    </div>
  );
}

function linesOf(codes: readonly NewCode[], level: number, path: string): readonly Line[] {
  return codes.flatMap((code, index) => {
    const key = `${path}.${index}`;
    const children = code.children ?? [];
    const { name, definition = '' } = code;
    return [
      { key, name, definition, level, below: countCodes(children) },
      ...linesOf(children, level + 1, key),
    ];
  });
}
