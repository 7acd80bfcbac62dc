import { useState, type ReactNode } from 'react';
import { fittingMapping, mappingFor } from '../../../../shared/import/fitting-mapping';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { SelectInput } from '../../../components/select-input';
import { useTranslation } from '../../../i18n/i18n';
import { useSettingsStore } from '../../../state/settings-store';
import { KeepField } from './keep-field';
import { forgetMapping, isSameMapping } from './kept-mapping-actions';
import type { TableMappingProps } from './table-mapping-props';
import styles from './table-mapping.module.css';

/** Uses a mapping that was kept, says when one fits the headings of this file, and keeps this one under a name. */
export function KeptMappings({
  file,
  review,
  mapping,
  onChange,
}: Pick<TableMappingProps, 'file' | 'review' | 'mapping' | 'onChange'>): ReactNode {
  const { t } = useTranslation('import-table');
  const kept = useSettingsStore((state) => state.tableMappings);
  const [naming, setNaming] = useState(false);
  const fitting = fittingMapping(kept, review);
  const current = kept.find((one) => isSameMapping(mappingFor(one, review), mapping));
  const use = (name: string): void => {
    const one = kept.find((known) => known.name === name);
    if (one !== undefined) onChange(mappingFor(one, review));
  };
  if (naming) return <KeepField file={file} mapping={mapping} onDone={() => setNaming(false)} />;
  return (
    <div className={styles['kept']}>
      {kept.length > 0 && (
        <SelectInput
          label={t('kept')}
          hideLabel
          value={current?.name ?? ''}
          options={[
            { value: '', label: t('useKept') },
            ...kept.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={use}
        />
      )}
      {current !== undefined && (
        <>
          <span className="t3 s12">{t('keptAs', { name: current.name })}</span>
          <IconButton
            icon="trash"
            label={t('forget', { name: current.name })}
            onClick={() => forgetMapping(current.name)}
          />
        </>
      )}
      {current === undefined && fitting !== undefined && (
        <>
          <span className="s12">{t('fits', { name: fitting.name })}</span>
          <Button small look="primary" onClick={() => use(fitting.name)}>
            {t('useFitting')}
          </Button>
        </>
      )}
      {current === undefined && (
        <Button small icon="save" onClick={() => setNaming(true)}>
          {t('keep')}
        </Button>
      )}
    </div>
  );
}
