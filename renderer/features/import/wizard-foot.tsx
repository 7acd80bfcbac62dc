import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { i18n, useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { unreadFiles, useImportStore } from '../../state/import-store';
import { addImport } from './apply-import';
import styles from './import-view.module.css';
import type { Wizard } from './use-wizard';
import { goToStep, leaveImport, resumeReading, stopReading } from './wizard-actions';
import { useWizardStore } from './wizard-store';

interface WizardFootProps {
  readonly id: string;
  readonly wizard: Wizard;
}

/** Leaving, how far it is, and the way on; the button that leads on has the focus when the import opens. */
export function WizardFoot({ id, wizard }: WizardFootProps): ReactNode {
  const { t } = useTranslation(['import', 'common']);
  const { step, steps } = wizard;
  const at = steps.indexOf(step);
  const back = steps[at - 1];
  const problem = useWizardStore((s) => s.problem);
  return (
    <footer className={styles['foot']}>
      <Button look="ghost" onClick={() => void leaveImport(id)}>
        {t('common:cancel')}
      </Button>
      <span className="sp" />
      {problem === null ? (
        <span className="t3 num" role="status">
          {sumOf(wizard)}
        </span>
      ) : (
        <span className={`s12 ${styles['problem'] ?? ''}`} role="alert">
          {said(problem)}
        </span>
      )}
      <Reading id={id} />
      {back !== undefined && (
        <Button icon="chevron-left" onClick={() => void goToStep(back)}>
          {t('back')}
        </Button>
      )}
      <OnButton id={id} wizard={wizard} />
    </footer>
  );
}

/** Stops the reading while files wait, or goes on with those that were stopped. */
function Reading({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('import');
  const files = useImportStore((s) => s.files);
  const stopped = [...files.values()].filter((file) => file.kind === 'skipped' && file.stopped).length;
  if (unreadFiles(files) > 0) return <Button onClick={() => void stopReading(id)}>{t('stopReading')}</Button>;
  if (stopped === 0) return null;
  return <Button onClick={() => void resumeReading(id)}>{t('readOn', { count: stopped })}</Button>;
}

function OnButton({ id, wizard: { step, steps, sources, choices } }: WizardFootProps): ReactNode {
  const { t } = useTranslation('import');
  const button = useRef<HTMLButtonElement>(null);
  const adding = useWizardStore((s) => s.adding);
  const busy = useWizardStore((s) => s.reading.size > 0);
  const unread = useImportStore((s) => unreadFiles(s.files));
  useEffect(() => button.current?.focus(), []);
  const next = steps[steps.indexOf(step) + 1];
  const included = sources.filter((line) => choices.get(line.id)?.include === true);
  const untitled = included.some((line) => choices.get(line.id)?.title.trim() === '');
  if (next !== undefined) {
    return (
      <Button ref={button} look="primary" onClick={() => void goToStep(next)}>
        {t(`next.${next}`)}
        <Icon name="chevron-right" size={14} />
      </Button>
    );
  }
  const isReady = included.length > 0 && !untitled && !adding && !busy && unread === 0;
  return (
    <Button
      ref={button}
      look="primary"
      className={isReady ? '' : 'dis'}
      // Not `disabled`, which would take the focus away from whoever goes on by keyboard.
      aria-disabled={!isReady}
      onClick={() => {
        if (isReady) void addImport(id);
      }}
    >
      {adding ? t('adding') : t('add', { count: included.length })}
    </Button>
  );
}

/** How far it is, in one sentence, by the step that is shown. */
function sumOf({ lines, step, view }: Wizard): string {
  const files = new Map(lines.map(({ file }) => [file.key, file]));
  const unread = unreadFiles(files);
  if (unread > 0) return i18n.t('import:sum.reading', { done: files.size - unread, count: files.size });
  if (step === 'speakers') {
    const { confirmed, ignored, speakers } = view.total;
    return i18n.t('import:sum.speakers', { confirmed, ignored, count: speakers });
  }
  const count = (kind: string): number => [...files.values()].filter((file) => file.kind === kind).length;
  return [
    i18n.t('import:sum.files', { count: files.size }),
    i18n.t('import:sum.ready', { count: count('ready') }),
    ...(count('skipped') > 0 ? [i18n.t('import:sum.skipped', { count: count('skipped') })] : []),
    ...(count('failed') > 0 ? [i18n.t('import:sum.failed', { count: count('failed') })] : []),
  ].join(' · ');
}
