import { useEffect, useRef, type ReactNode } from 'react';
import { hueOf } from '../../../../shared/code-tree/code-tree';
import { CodeDot } from '../../../components/code-dot';
import { Icon } from '../../../components/icon';
import type { IconName } from '../../../components/icon-shapes';
import { Kbd } from '../../../components/kbd';
import { useStudyStore } from '../../../state/study-store';
import type { CodeEntry } from './code-catalogue';
import { markedPart, matchedAlias } from './match-place';
import styles from './palette.module.css';

interface CodeRowProps {
  readonly entry: CodeEntry;
  readonly index: number;
  readonly query: string;
  readonly on: boolean;
  /** The keys that apply it, '' for none. */
  readonly keys: string;
  readonly onChoose: () => void;
}

/** A code that matches: dot, name with the match in bold, path, how often it is used, keys. */
export function CodeRow({ entry, index, query, on, keys, onChoose }: CodeRowProps): ReactNode {
  const study = useStudyStore((state) => state.study);
  const alias = matchedAlias(entry, query);
  return (
    <Option index={index} on={on} onChoose={onChoose}>
      <CodeDot hue={hueOf(study, entry.id)} />
      <span className={styles['name']}>
        <Marked name={entry.name} query={query} />
      </span>
      {alias !== undefined && (
        <span className={`ell ${styles['path'] ?? ''}`}>
          = <Marked name={alias} query={query} />
        </span>
      )}
      <span className={`ell ${styles['path'] ?? ''}`}>{entry.above.join(' › ')}</span>
      <span className="sp" />
      <span className={`num ${styles['count'] ?? ''}`}>{study.codeCounts.get(entry.id) ?? 0}</span>
      <span className={styles['keys']}>{keys !== '' && <Kbd>{keys}</Kbd>}</span>
    </Option>
  );
}

interface MakeRowProps {
  readonly icon: IconName;
  readonly index: number;
  readonly on: boolean;
  readonly keys: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A way to make a new code. */
export function MakeRow({ icon, index, on, keys, onChoose, children }: MakeRowProps): ReactNode {
  return (
    <Option index={index} on={on} onChoose={onChoose}>
      <Icon name={icon} size={14} />
      <span className={`ell ${styles['name'] ?? ''}`}>{children}</span>
      <span className="sp" />
      <Kbd>{keys}</Kbd>
    </Option>
  );
}

interface OptionProps {
  readonly index: number;
  readonly on: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A row of the list. The focus stays in the field; the mouse chooses without taking it. */
function Option({ index, on, onChoose, children }: OptionProps): ReactNode {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = row.current;
    element?.addEventListener('click', onChoose);
    return () => element?.removeEventListener('click', onChoose);
  }, [onChoose]);
  return (
    <div
      ref={row}
      className={styles['row']}
      role="option"
      id={`palette-${index}`}
      aria-selected={on}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}

function Marked({ name, query }: { readonly name: string; readonly query: string }): ReactNode {
  const part = markedPart(name, query);
  if (part === null) return name;
  return (
    <>
      {name.slice(0, part.from)}
      <mark>{name.slice(part.from, part.to)}</mark>
      {name.slice(part.to)}
    </>
  );
}
