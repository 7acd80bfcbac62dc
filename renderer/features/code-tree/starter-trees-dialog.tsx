import { useState, type ReactNode } from 'react';
import { countCodes } from '../../../shared/code-tree/code-draft';
import { starterTrees } from '../../../shared/code-tree/starter-trees/registry';
import type { StarterLanguage } from '../../../shared/code-tree/starter-trees/starter-tree';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Segmented } from '../../components/segmented';
import { currentLanguage, useTranslation } from '../../i18n/i18n';
import { closeDialog } from '../../services/code-surgery';
import { runCommand } from '../../services/run-command';
import styles from './dialogs.module.css';
import { NewCodePreview } from './new-code-preview';

/** Chooses a first frame of codes to start from, in Dutch or English, and shows all of it before it is added. */
export function StarterTreesDialog(): ReactNode {
  const { t } = useTranslation('code-tree');
  const [id, setId] = useState(starterTrees[0]?.id ?? '');
  const [language, setLanguage] = useState<StarterLanguage>(currentLanguage());
  const chosen = starterTrees.find((tree) => tree.id === id);
  if (chosen === undefined) return null;
  const codes = chosen.codes[language];
  const count = countCodes(codes);
  const add = async (): Promise<void> => {
    const toast = t('done.added', { count });
    const added = await runCommand({ type: 'add-codes', payload: { parent: null, codes } }, { toast });
    if (added.ok) closeDialog();
  };
  return (
    <Dialog
      title={t('starter.title')}
      width={820}
      onClose={closeDialog}
      onSubmit={() => void add()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit">
            {t('paste.addCount', { count })}
          </Button>
        </>
      }
    >
      <div className={styles['starter']}>
        <p className="t2">{t('starter.intro')}</p>
        <Segmented
          label={t('starter.language')}
          small
          value={language}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          onChange={setLanguage}
        />
      </div>
      <div className={styles['paste']}>
        <fieldset className={styles['trees']}>
          <legend className="lab">{t('starter.trees')}</legend>
          {starterTrees.map((tree) => (
            <label key={tree.id} className={styles['choice']}>
              <input type="radio" name="tree" checked={tree.id === id} onChange={() => setId(tree.id)} />
              <b lang={language}>{tree.title[language]}</b>
              <span className="t2 s12" lang={language}>
                {tree.about[language]}
              </span>
            </label>
          ))}
        </fieldset>
        <NewCodePreview codes={codes} problem={null} />
      </div>
    </Dialog>
  );
}
