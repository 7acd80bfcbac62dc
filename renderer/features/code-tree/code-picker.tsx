import {
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { codePath, hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { CodeDot } from '../../components/code-dot';
import { SearchInput } from '../../components/search-input';
import { useTranslation } from '../../i18n/i18n';
import styles from './dialogs.module.css';
import { pickerChoices, type PickerChoice } from './picker-choices';

/** Height of a line in pixels. */
const LINE = 26;

const none: readonly string[] = [];

interface CodePickerProps {
  readonly study: Study;
  /** Codes that cannot be chosen. */
  readonly without: ReadonlySet<string>;
  /** Adds the top of the tree as a choice. */
  readonly top?: boolean;
  /** Codes that are offered before all others. */
  readonly first?: readonly string[];
  /** The chosen code, null for the top, undefined while nothing is chosen. */
  readonly value: string | null | undefined;
  readonly onChange: (id: string | null) => void;
}

/** Chooses one code of the tree by typing a part of its name, with arrows or by mouse; only the lines in sight exist. */
export function CodePicker(props: CodePickerProps): ReactNode {
  const { study, without, top = false, first, value, onChange } = props;
  const { t } = useTranslation('code-tree');
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words);
  const list = useId();
  const lines = useRef<VirtualizerHandle>(null);
  const choices = useMemo(
    () =>
      pickerChoices(study, {
        without,
        top: top ? t('picker.top') : null,
        first: first ?? none,
        words: asked,
      }),
    [study, without, top, first, asked, t],
  );
  const at = choices.findIndex((choice) => choice.id === value);
  useEffect(() => {
    if (at !== -1) lines.current?.scrollToIndex(at, { align: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next =
      step === undefined ? undefined : choices[Math.max(0, Math.min(at + step, choices.length - 1))];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(next.id);
  };
  return (
    <div className={styles['picker']}>
      <SearchInput label={t('picker.find')} value={words} onChange={setWords} onKeyDown={onKeyDown} />
      <div
        role="listbox"
        aria-label={t('picker.codes')}
        tabIndex={0}
        className={styles['list']}
        onKeyDown={onKeyDown}
        {...(at === -1 ? {} : { 'aria-activedescendant': `${list}-${value ?? ''}` })}
      >
        {choices.length === 0 && <p className="empty t2">{t('picker.none', { words })}</p>}
        <Virtualizer ref={lines} data={choices} itemSize={LINE} keepMounted={at === -1 ? [] : [at]}>
          {(choice) => (
            <Choice
              key={choice.id ?? ''}
              id={`${list}-${choice.id ?? ''}`}
              study={study}
              choice={choice}
              chosen={choice.id === value}
              onChoose={() => onChange(choice.id)}
            />
          )}
        </Virtualizer>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly study: Study;
  readonly choice: PickerChoice;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ id, study, choice, chosen, onChoose }: ChoiceProps): ReactNode {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={chosen ? 'tr sel' : 'tr'}
      style={{ paddingLeft: 8 + choice.level * 14 }}
      title={choice.id === null ? '' : codePath(study, choice.id).join(' › ')}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === ' ') onChoose();
      }}
    >
      {choice.id !== null && <CodeDot hue={hueOf(study, choice.id)} />}
      <span className="ell">{choice.name}</span>
      <span className={`ell ${styles['above'] ?? ''}`}>{choice.above}</span>
    </div>
  );
}
