import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { codePath, codesInTreeOrder, hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { searchable } from '../../../shared/query/quote-filter';
import { CodeDot } from '../../components/code-dot';
import { SearchInput } from '../../components/search-input';
import styles from './dialogs.module.css';

/** One line to choose from; `id` null is the top of the tree. */
interface Choice {
  readonly id: string | null;
  readonly name: string;
  readonly level: number;
  /** Path of the codes above it, where the tree around it is not shown. */
  readonly above: string;
}

interface CodePickerProps {
  readonly study: Study;
  /** Codes that cannot be chosen. */
  readonly without: ReadonlySet<string>;
  /** Adds the top of the tree as a choice. */
  readonly top?: boolean;
  /** The chosen code, null for the top, undefined while nothing is chosen. */
  readonly value: string | null | undefined;
  readonly onChange: (id: string | null) => void;
}

/** Chooses one code of the tree by typing a part of its name, with arrows or by mouse. */
export function CodePicker({ study, without, top = false, value, onChange }: CodePickerProps): ReactNode {
  const [words, setWords] = useState('');
  const list = useId();
  const choices = choicesOf(study, without, top, words);
  const at = choices.findIndex((choice) => choice.id === value);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next =
      step === undefined ? undefined : choices[Math.max(0, Math.min(at + step, choices.length - 1))];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.id);
    document.getElementById(`${list}-${next.id ?? ''}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={styles['picker']}>
      <SearchInput label="Find a code" value={words} onChange={setWords} onKeyDown={onKeyDown} />
      <div
        role="listbox"
        aria-label="Codes"
        tabIndex={0}
        className={styles['list']}
        onKeyDown={onKeyDown}
        {...(at === -1 ? {} : { 'aria-activedescendant': `${list}-${value ?? ''}` })}
      >
        {choices.map((choice) => (
          <div
            key={choice.id ?? ''}
            id={`${list}-${choice.id ?? ''}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice.id === value}
            className={choice.id === value ? 'tr sel' : 'tr'}
            style={{ paddingLeft: 8 + choice.level * 14 }}
            title={choice.id === null ? '' : codePath(study, choice.id).join(' › ')}
            onClick={() => onChange(choice.id)}
            onKeyDown={onKeyDown}
          >
            {choice.id !== null && <CodeDot hue={hueOf(study, choice.id)} />}
            <span className="ell">{choice.name}</span>
            <span className={`ell ${styles['above'] ?? ''}`}>{choice.above}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function choicesOf(
  study: Study,
  without: ReadonlySet<string>,
  top: boolean,
  words: string,
): readonly Choice[] {
  const asked = searchable(words).trim();
  const codes = codesInTreeOrder(study)
    .filter(({ id }) => !without.has(id))
    .filter(({ name, aliases }) => [name, ...aliases].some((known) => searchable(known).includes(asked)))
    .map(({ id, name }) => {
      const above = codePath(study, id).slice(0, -1);
      return asked === ''
        ? { id, name, level: above.length, above: '' }
        : { id, name, level: 0, above: above.join(' › ') };
    });
  return top && asked === '' ? [{ id: null, name: 'Top of the tree', level: 0, above: '' }, ...codes] : codes;
}
