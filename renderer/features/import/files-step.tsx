import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Note } from '../../components/note';
import { SelectInput } from '../../components/select-input';
import { Switch } from '../../components/switch';
import { TextInput } from '../../components/text-input';
import type { ReadyFile } from '../../../shared/ipc/import-messages';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { encodingOptions } from './encodings';
import styles from './files-step.module.css';
import { OriginalText } from './original-text';
import { SetField } from './set-field';
import { isSource, type SourceLine } from './source-choices';
import { useContents } from './use-contents';
import type { Wizard } from './use-wizard';
import { readAgain } from './wizard-actions';
import { useWizardStore } from './wizard-store';

/** What was found in the shown file and how it is read, above its lines; and the set all files belong to. */
export function FilesStep({ wizard }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation('import');
  const { shown } = wizard;
  if (shown === undefined || !isSource(shown)) {
    return (
      <div className={styles['none']}>
        <EmptyState title={t('nothingReadYet')} text={t('dropHint')} />
      </div>
    );
  }
  return <FoundFile key={shown.id} wizard={wizard} line={shown} />;
}

interface FoundFileProps {
  readonly wizard: Wizard;
  readonly line: SourceLine;
}

function FoundFile({ wizard, line }: FoundFileProps): ReactNode {
  const { t } = useTranslation(['import', 'common']);
  const contents = useContents(line.file);
  const { facts } = line.source;
  const refused = useWizardStore((s) => s.refused.get(line.file.key));
  const codes = facts.givenCodes.map((path) => path.at(-1) ?? '').join(', ');
  return (
    <div className={styles['both']}>
      <section className={styles['found']} aria-label={line.file.name}>
        <div className={styles['head']}>
          <h2 className="ell">{line.file.name}</h2>
          <span className="t3 num">
            {t('foundFacts', {
              format: facts.format,
              words: t('common:words', { count: facts.words }),
              turns: t('common:turns', { count: facts.turns }),
            })}
          </span>
          <span className="sp" />
          <SetField />
        </div>
        {refused !== undefined && <Note kind="bad" title={refused} />}
        <Ways file={line.file} encoding={facts.encoding} />
        {facts.given > 0 && <Note kind="info">{t('comesCoded', { codes, count: facts.given })}</Note>}
        {facts.notes.map((note) => (
          <Note key={note} kind="warn">
            {said(note)}
          </Note>
        ))}
      </section>
      <OriginalText
        line={line}
        contents={contents}
        rows={wizard.view.rows.get(line.id) ?? []}
        picked={null}
      />
    </div>
  );
}

/** How the file is read: its letters, what a format can do in two ways, labels of one's own kind. */
function Ways({ file, encoding }: { readonly file: ReadyFile; readonly encoding: string | null }): ReactNode {
  const { t } = useTranslation('import');
  const busy = useWizardStore((s) => s.reading.has(file.key));
  const decided = file.options.choices ?? {};
  return (
    <div className={styles['ways']}>
      {encoding !== null && (
        <SelectInput
          label={t('encoding')}
          value={encoding.toLowerCase()}
          options={encodingOptions(encoding.toLowerCase())}
          disabled={busy}
          onChange={(chosen) => void readAgain(file, { encoding: chosen })}
        />
      )}
      <OwnPattern file={file} busy={busy} />
      {file.choices.map(({ id, label, on, count }) => (
        <Switch
          key={id}
          label={count > 0 ? t('choiceCount', { choice: said(label), count }) : said(label)}
          on={on}
          disabled={busy}
          onChange={(chosen) => void readAgain(file, { choices: { ...decided, [id]: chosen } })}
        />
      ))}
    </div>
  );
}

/** Labels written in a way of one's own, as a regular expression; it is tried when asked for. */
function OwnPattern({ file, busy }: { readonly file: ReadyFile; readonly busy: boolean }): ReactNode {
  const { t } = useTranslation('import');
  const before = file.options.speakers?.pattern ?? '';
  const wasRefused = useWizardStore((s) => s.refused.has(file.key));
  const [typed, setTyped] = useState(before);
  const error = patternError(typed) ? t('patternWrong') : undefined;
  const apply = (): void => {
    const { pattern: _, ...speakers } = file.options.speakers ?? {};
    const pattern = typed.trim();
    void readAgain(file, { speakers: pattern === '' ? speakers : { ...speakers, pattern } });
  };
  return (
    <form
      className={styles['pattern']}
      onSubmit={(event) => {
        event.preventDefault();
        if (error === undefined) apply();
      }}
    >
      <TextInput
        label={t('pattern')}
        value={typed}
        placeholder="^<(.+?)>"
        spellCheck={false}
        onChange={setTyped}
        error={error}
      />
      <Button type="submit" disabled={busy || (typed === before && !wasRefused) || error !== undefined}>
        {t('tryPattern')}
      </Button>
    </form>
  );
}

function patternError(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source === '';
  } catch {
    return true;
  }
}
