import { useEffect, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { useTranslation } from '../../i18n/i18n';
import { startImport } from '../../services/start-import';
import { useImportStore } from '../../state/import-store';
import { useViewStore } from '../../state/view-store';
import { DetailsStep } from './details-step';
import { FileLines } from './file-lines';
import { FilesStep } from './files-step';
import styles from './import-view.module.css';
import { ReadyStep } from './ready-step';
import { RepairsStep } from './repairs-step';
import { SpeakersStep } from './speakers-step';
import { StepList } from './step-list';
import { TableStep } from './table-step';
import { useWizard, type Wizard } from './use-wizard';
import { WizardFoot } from './wizard-foot';
import { beginWizard } from './wizard-store';

/** The import that is running, step by step; nothing of it is in the study before the last. */
export function ImportView(): ReactNode {
  const id = useImportStore((s) => s.id);
  useEffect(() => beginWizard(id), [id]);
  return id === null ? <NoImport /> : <RunningImport key={id} id={id} />;
}

function NoImport(): ReactNode {
  const { t } = useTranslation('import');
  return (
    <div className={styles['none']} data-pane="import">
      <EmptyState title={t('noneTitle')} text={t('noneText')}>
        <Button look="primary" onClick={() => void startImport()}>
          {t('chooseFiles')}
        </Button>
      </EmptyState>
    </div>
  );
}

function RunningImport({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('import');
  const wizard = useWizard();
  useStepFact(wizard);
  return (
    <div className={styles['wizard']}>
      <header className="vh">
        <h1>{t('title')}</h1>
        <StepList wizard={wizard} />
        <span className="sp" />
        <span className={`t3 s12 ${styles['promise'] ?? ''}`}>{t('notSavedYet')}</span>
      </header>
      <FileLines wizard={wizard} />
      <div className={styles['step']} data-pane="import">
        <Step wizard={wizard} />
      </div>
      <WizardFoot id={id} wizard={wizard} />
    </div>
  );
}

/** Says in the status bar which step it is. */
function useStepFact({ step, steps }: Wizard): void {
  const { t } = useTranslation('import');
  const fact = t('stepOf', { step: steps.indexOf(step) + 1, count: steps.length });
  useEffect(() => {
    useViewStore.setState({ selectionFacts: fact });
    return () => useViewStore.setState({ selectionFacts: null });
  }, [fact]);
}

function Step({ wizard }: { readonly wizard: Wizard }): ReactNode {
  switch (wizard.step) {
    case 'files':
      return <FilesStep wizard={wizard} />;
    case 'table':
      return <TableStep wizard={wizard} />;
    case 'speakers':
      return <SpeakersStep wizard={wizard} />;
    case 'details':
      return <DetailsStep wizard={wizard} />;
    case 'repairs':
      return <RepairsStep wizard={wizard} />;
    case 'ready':
      return <ReadyStep wizard={wizard} />;
  }
}
