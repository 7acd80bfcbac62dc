import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state';
import { Note } from '../../components/note';
import type { ReadyFile } from '../../../shared/ipc/import-messages';
import { useTranslation } from '../../i18n/i18n';
import styles from './files-step.module.css';
import { TableMappingPanel } from './table/table-mapping-panel';
import { useContents } from './use-contents';
import type { Wizard } from './use-wizard';
import { readAgain } from './wizard-actions';
import { useWizardStore } from './wizard-store';

/** Which columns of a table are what; another choice reads the file again. */
export function TableStep({ wizard: { shown } }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation('import');
  const { file } = shown ?? {};
  if (file?.kind === 'ready' && file.isTable) return <Mapping key={file.key} file={file} />;
  return (
    <div className={styles['none']}>
      <EmptyState title={t('noTable')} text={t('noTableText')} />
    </div>
  );
}

function Mapping({ file }: { readonly file: ReadyFile }): ReactNode {
  const contents = useContents(file);
  const asked = useWizardStore((s) => s.options.get(file.key)?.table);
  const busy = useWizardStore((s) => s.reading.has(file.key));
  const refused = useWizardStore((s) => s.refused.get(file.key));
  const review = contents?.table ?? null;
  if (review === null) return null;
  return (
    <div className={styles['table']}>
      {refused !== undefined && <Note kind="bad" title={refused} />}
      <TableMappingPanel
        file={file.name}
        review={review}
        mapping={asked ?? review.mapping}
        titles={file.sources.map(({ title }) => title)}
        busy={busy}
        onChange={(table) => void readAgain(file, { table })}
      />
    </div>
  );
}
