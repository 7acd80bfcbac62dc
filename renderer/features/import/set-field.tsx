import { useId, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import styles from './files-step.module.css';
import { useWizardStore } from './wizard-store';

/** The document set all files of the import belong to: within a set, what labels stand for is remembered. */
export function SetField(): ReactNode {
  const { t } = useTranslation('import');
  const id = useId();
  const set = useWizardStore((s) => s.usual.set ?? '');
  useStudyStore((s) => s.groundRevision);
  const { documents, labels } = useStudyStore.getState().study;
  const known = new Set([
    ...[...documents.values()].flatMap((document) => document.set ?? []),
    ...labels.keys(),
  ]);
  return (
    <label className={styles['set']} title={t('setHint')}>
      <span className="t2">{t('set')}</span>
      <span className="in s">
        <input
          type="text"
          list={id}
          value={set}
          maxLength={200}
          placeholder={t('setExample')}
          onChange={(event) => {
            const chosen = event.target.value;
            useWizardStore.setState(({ usual }) => ({ usual: { ...usual, set: chosen } }));
          }}
        />
      </span>
      <datalist id={id}>
        {[...known].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </label>
  );
}
