import { useState, type ReactNode } from 'react';
import { registerPresets } from '../../../shared/model/presets/registry';
import { Button } from '../../components/button';
import { Note } from '../../components/note';
import { useTranslation } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { GroupDialog } from './group-dialog';

/** A study without stakeholder groups gets some before anybody can be linked: ready-made ones, or its own. */
export function FirstGroups(): ReactNode {
  const { t } = useTranslation('import');
  const [adding, setAdding] = useState(false);
  return (
    <Note kind="info" title={t('noGroups')}>
      <span className="row g8">
        {registerPresets.map(({ id, title, groups, attributes }) => (
          <Button
            key={id}
            small
            onClick={() =>
              void runCommand({
                type: 'start-register',
                payload: { groups: [...groups], attributes: [...attributes] },
              })
            }
          >
            {t('usePreset', { title })}
          </Button>
        ))}
        <Button small onClick={() => setAdding(true)}>
          {t('newGroup')}
        </Button>
      </span>
      <p className="t2">{t('groupAtOnce')}</p>
      {adding && <GroupDialog onClose={() => setAdding(false)} />}
    </Note>
  );
}
