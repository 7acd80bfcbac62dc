import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { codePath, codesInTreeOrder, hueOf } from '../../../shared/code-tree/code-tree';
import type { Code } from '../../../shared/model/code';
import type { Study } from '../../../shared/model/study';
import { searchable } from '../../../shared/query/quote-filter';
import { Button } from '../../components/button';
import { CodeDot } from '../../components/code-dot';
import { Dialog } from '../../components/dialog';
import { SearchInput } from '../../components/search-input';
import { useTranslation } from '../../i18n/i18n';
import styles from './quotes-view.module.css';

interface PickCodeDialogProps {
  readonly study: Study;
  readonly title: string;
  /** A code that makes no sense here. */
  readonly without?: string;
  readonly onPick: (code: string) => void;
  readonly onClose: () => void;
}

/** More lines than these nobody looks through; a letter more typed shortens the list. */
const LISTED = 80;

/** Chooses one code by typing a part of its name or alias; Enter takes the marked one, the first at the start. */
export function PickCodeDialog({ study, title, without, onPick, onClose }: PickCodeDialogProps): ReactNode {
  const { t } = useTranslation('quotes');
  const [words, setWords] = useState('');
  const [marked, setMarked] = useState(0);
  const list = useId();
  const found = codesLike(study, words)
    .filter(({ id }) => id !== without)
    .slice(0, LISTED);
  const pick = (code: Code | undefined): void => {
    if (code === undefined) return;
    onClose();
    onPick(code.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(marked + step, found.length - 1));
    setMarked(next);
    document.getElementById(`${list}-${String(next)}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => pick(found[marked])}
      footer={
        <Button look="primary" type="submit" disabled={found.length === 0}>
          {t('bulk.pickDone')}
        </Button>
      }
    >
      <SearchInput
        label={t('bulk.findCode')}
        icon="search"
        value={words}
        onChange={(typed) => {
          setWords(typed);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        role="listbox"
        aria-label={t('bulk.codes')}
        tabIndex={0}
        className={styles['codes']}
        onKeyDown={onKeyDown}
        {...(found.length === 0 ? {} : { 'aria-activedescendant': `${list}-${String(marked)}` })}
      >
        {found.map((code, place) => (
          <div
            key={code.id}
            id={`${list}-${String(place)}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === marked}
            className={place === marked ? 'tr sel' : 'tr'}
            onClick={() => pick(code)}
            onKeyDown={onKeyDown}
          >
            <CodeDot hue={hueOf(study, code.id)} />
            <span className="ell">{code.name}</span>
            <span className="ell t3 s12">{codePath(study, code.id).slice(0, -1).join(' › ')}</span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}

/** Codes of which a name or alias holds the words, those that begin with them first. */
function codesLike(study: Study, words: string): readonly Code[] {
  const asked = searchable(words).trim();
  const found = codesInTreeOrder(study).filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => searchable(known).includes(asked)),
  );
  if (asked === '') return found;
  const starts = ({ name }: Code): number => (searchable(name).startsWith(asked) ? 0 : 1);
  return [...found].sort((a, b) => starts(a) - starts(b));
}
