import { useEffect, useRef, useState, type ReactNode } from 'react';
import { nameAnchor, targetOfAnchor } from '../../../shared/memo/name-anchor';
import { memoKinds, type Memo, type MemoEdit } from '../../../shared/model/memo';
import type { Study } from '../../../shared/model/study';
import { IconButton } from '../../components/icon-button';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { dateText, timeText } from '../../services/date-text';
import { openTarget } from '../../services/memo-actions';
import { runCommand } from '../../services/run-command';
import { useViewStore } from '../../state/view-store';
import { MemoText } from './memo-text';
import { MemoWriter } from './memo-writer';
import styles from './memos-view.module.css';

/** One memo: its title, what it is about, and its words, to read with links or to write. */
export function MemoEditor({ study, memo }: { readonly study: Study; readonly memo: Memo }): ReactNode {
  const [isNew] = useState(() => useViewStore.getState().memoNew === memo.id);
  const [writing, setWriting] = useState(isNew);
  // Begun once: whoever comes back to it later comes to read.
  useEffect(() => useViewStore.setState({ memoNew: null }), []);
  return (
    <article className={styles['memo']} aria-label={memo.title}>
      <Title memo={memo} focused={isNew} />
      <Facts study={study} memo={memo} onWrite={writing ? null : () => setWriting(true)} />
      {writing ? (
        <MemoWriter memo={memo} study={study} focused={!isNew} onDone={() => setWriting(false)} />
      ) : (
        <MemoText study={study} memo={memo} onWrite={() => setWriting(true)} />
      )}
    </article>
  );
}

/** The title, written where it stands; Enter and leaving the field keep it. */
function Title({ memo, focused }: { readonly memo: Memo; readonly focused: boolean }): ReactNode {
  const { t } = useTranslation('memos');
  const [title, setTitle] = useState(memo.title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A title changed elsewhere (undo, a colleague) shows, but never under somebody's fingers.
    if (document.activeElement !== field.current) setTitle(memo.title);
  }, [memo.title]);
  const keep = (): void => {
    const wanted = title.trim();
    if (wanted !== memo.title) void editMemo(memo.id, { title: wanted });
  };
  return (
    <input
      ref={field}
      className={styles['title']}
      aria-label={t('titleField')}
      placeholder={t('untitled')}
      value={title}
      maxLength={300}
      {...(focused ? { autoFocus: true } : {})}
      onChange={(event) => setTitle(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        keep();
        document.querySelector<HTMLElement>('[data-memo-words]')?.focus();
      }}
    />
  );
}

interface FactsProps {
  readonly study: Study;
  readonly memo: Memo;
  /** Begins writing; null while it is written. */
  readonly onWrite: (() => void) | null;
}

function Facts({ study, memo, onWrite }: FactsProps): ReactNode {
  const { t } = useTranslation('memos');
  const kinds = memoKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }));
  const by = study.coders.get(memo.by)?.name ?? t('nobody');
  return (
    <div className={styles['facts']}>
      <SelectInput
        label={t('kind')}
        hideLabel
        value={memo.kind}
        options={kinds}
        onChange={(kind) => void editMemo(memo.id, { kind })}
      />
      <Subject study={study} memo={memo} />
      <span className="sp" />
      <span className="t3">{t('begun', { name: by, date: dateText(memo.at), time: timeText(memo.at) })}</span>
      {onWrite !== null && <IconButton icon="pencil" label={t('write')} shortcut="Enter" onClick={onWrite} />}
      <IconButton
        icon="trash"
        label={t('remove')}
        onClick={() =>
          void runCommand({ type: 'remove-memos', payload: { ids: [memo.id] } }, { toast: t('removed') })
        }
      />
    </div>
  );
}

/** What the memo is about, as a link to it. */
function Subject({ study, memo }: { readonly study: Study; readonly memo: Memo }): ReactNode {
  const { t } = useTranslation('memos');
  const target = targetOfAnchor(memo.about);
  const name = nameAnchor(study, memo.about);
  if (target === null || memo.about.kind === 'study') return <span className="t2">{t('aboutStudy')}</span>;
  return (
    <button type="button" className={styles['subject']} onClick={() => openTarget(target)}>
      {t(`about.${memo.about.kind}`, { name })}
    </button>
  );
}

function editMemo(id: string, edit: MemoEdit): Promise<unknown> {
  return runCommand({ type: 'edit-memo', payload: { id, edit } });
}
