import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { composeCorrection } from '../../../shared/anchoring/compose-correction';
import type { TextRange } from '../../../shared/lib/text-range';
import type { SourceDocument } from '../../../shared/model/document';
import { FIRST_TEXT } from '../../../shared/model/text-version';
import { touchedQuotations } from '../../../shared/query/doubtful-quotations';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { request } from '../../services/api';
import { useDocumentText } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore } from '../../state/view-store';
import { changeTurn, draftOf, joinTurn, splitTurn, writtenTurns, type Draft } from './open-text';
import { TouchedList } from './touched-list';
import { TurnFields } from './turn-fields';
import styles from './correcting.module.css';

interface CorrectDialogProps {
  readonly document: string;
  readonly range: TextRange;
}

/** Turns of a transcript to be written anew: words, speaker, where one ends and the next begins. */
export function CorrectDialog({ document: id, range }: CorrectDialogProps): ReactNode {
  const { study } = useStudyStore.getState();
  const document = study.documents.get(id);
  const text = useDocumentText(study, id);
  return document === undefined || text === undefined ? null : (
    <Correcting document={document} text={text} range={range} />
  );
}

interface CorrectingProps {
  readonly document: SourceDocument;
  readonly text: string;
  readonly range: TextRange;
}

function Correcting({ document, text, range }: CorrectingProps): ReactNode {
  const { t } = useTranslation(['correcting', 'common']);
  const [draft, setDraft] = useState(() => draftOf(document, text, range));
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useRef(false);
  const preview = useMemo(() => previewOf(document, text, draft), [document, text, draft]);
  const save = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    const { from, to } = draft;
    const version = document.version ?? FIRST_TEXT;
    const turns = writtenTurns(draft);
    const saved = await request('text:correct', {
      document: document.id,
      version,
      from,
      to,
      turns,
      note,
    });
    saving.current = false;
    if (!saved.ok) return setProblem(saved.error.message);
    close();
    const count = preview?.touched.length ?? 0;
    showToast(count === 0 ? t('corrected') : t('correctedTouching', { count }), true);
  };
  useSaveKey(save);
  // After the dialog has opened, which gives the focus to the field of the speaker.
  useEffect(() => setDraft((now) => ({ ...now, caret: { key: 0, at: 0 } })), []);
  return (
    <Dialog
      title={t('correctTitle', { title: document.title })}
      width={760}
      onClose={close}
      footer={
        <>
          <span className={`t3 ${styles['keys'] ?? ''}`}>{t('keysHint')}</span>
          <Button onClick={close}>{t('common:cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles['desk']}>
        <div className={styles['turns']}>
          {draft.turns.map((turn, index) => (
            <TurnFields
              key={turn.key}
              turn={turn}
              labels={document.turns.length === 0 ? null : document.speakers}
              isFirst={index === 0}
              caret={draft.caret?.key === turn.key ? draft.caret : null}
              onChange={(part) => setDraft(changeTurn(draft, turn.key, part))}
              onSplit={(at) => setDraft(splitTurn(draft, turn.key, at))}
              onJoin={() => setDraft(joinTurn(draft, turn.key))}
            />
          ))}
        </div>
        <TextInput
          label={t('why')}
          value={note}
          onChange={setNote}
          placeholder={t('whyExample')}
          maxLength={500}
        />
        {preview !== null && <TouchedList touched={preview.touched} before={text} after={preview.text} />}
        {problem !== null && (
          <p className="err" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** Ctrl+Enter saves wherever the focus is, also where the button that had it is gone. */
function useSaveKey(save: () => Promise<void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      void save();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [save]);
}

function previewOf(
  document: SourceDocument,
  text: string,
  draft: Draft,
): { readonly text: string; readonly touched: ReturnType<typeof touchedQuotations> } | null {
  const { speakers, turns } = document;
  const { from, to } = draft;
  const after = composeCorrection({ text, speakers, turns }, { from, to, turns: writtenTurns(draft) });
  if (after === undefined) return null;
  const { study } = useStudyStore.getState();
  return { text: after.text, touched: touchedQuotations(study, document.id, after.edits, after.text) };
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
