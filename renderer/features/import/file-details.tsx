import type { ReactNode } from 'react';
import type { ImportItem } from '../../../shared/ipc/messages';
import { DateInput } from '../../components/date-input';
import { Note } from '../../components/note';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { countText } from '../../services/count-text';
import { kindOptions, literalOptions } from '../../services/document-words';
import type { FileChoice, ReadyFile } from './import-choices';
import styles from './import.module.css';

interface FileDetailsProps {
  readonly item: ImportItem;
  readonly choice: FileChoice | undefined;
  readonly onChange: (part: Partial<FileChoice>) => void;
}

/** One file of the import: what it will be called, what was found in it, or why it is not added. */
export function FileDetails({ item, choice, onChange }: FileDetailsProps): ReactNode {
  if (item.kind === 'skipped') return <Note kind="info">{said(item.reason)}</Note>;
  if (item.kind === 'failed') return <Note kind="bad">{said(item.reason)}</Note>;
  if (choice === undefined) return null;
  return (
    <>
      <Choices choice={choice} onChange={onChange} />
      {item.notes.map((note) => (
        <Note key={note} kind="warn">
          {said(note)}
        </Note>
      ))}
      <Found file={item} />
    </>
  );
}

function Choices({
  choice,
  onChange,
}: {
  readonly choice: FileChoice;
  readonly onChange: FileDetailsProps['onChange'];
}): ReactNode {
  const { t } = useTranslation(['import', 'common']);
  return (
    <div className={styles['fields']}>
      <TextInput
        label={t('documentTitle')}
        value={choice.title}
        onChange={(title) => onChange({ title })}
        error={choice.title.trim() === '' ? t('needsTitle') : undefined}
      />
      <SelectInput
        label={t('kind')}
        value={choice.kind}
        options={kindOptions()}
        onChange={(kind) => onChange({ kind })}
      />
      <SelectInput
        label={t('howLiteral')}
        value={choice.literal}
        options={literalOptions()}
        onChange={(literal) => onChange({ literal })}
      />
      <DateInput label={t('date')} value={choice.date} onChange={(date) => onChange({ date })} />
    </div>
  );
}

function Found({ file }: { readonly file: ReadyFile }): ReactNode {
  const { t } = useTranslation(['import', 'common']);
  return (
    <>
      <div className={styles['found']}>
        <h3>{file.speakers.length === 0 ? t('noSpeakersFound') : t('speakersFound')}</h3>
        <span className="t3">
          {t('common:words', { count: file.words })}, {t('common:turns', { count: file.turns })}
        </span>
        <span className="sp" />
        {file.encoding !== null && <span className="tag">{file.encoding.toUpperCase()}</span>}
      </div>
      {file.speakers.length > 0 && (
        <ul className={styles['speakers']} lang="nl">
          {file.speakers.map(({ label, turns }) => (
            <li key={label} title={t('common:turns', { count: turns })}>
              <b className="mono">{label}</b>
              <span className="t3 num">{countText(turns)}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('howItStarts')}</h3>
      <p className={`quote ${styles['excerpt'] ?? ''}`} lang="nl">
        {file.excerpt}
      </p>
      <p className="t3 s12">{t('checkLetters')}</p>
    </>
  );
}
