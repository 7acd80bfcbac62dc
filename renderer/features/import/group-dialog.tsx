import { useState, type ReactNode } from 'react';
import type { StakeholderHue } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Switch } from '../../components/switch';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';

const HUES: readonly StakeholderHue[] = ['ll', 'ou', 'lr', 'bd', 'pb'];

/** A stakeholder group that is missing while people are linked; letters and colour can be changed later, at People. */
export function GroupDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['import', 'common']);
  const [name, setName] = useState('');
  const [asks, setAsks] = useState(false);
  const add = async (): Promise<void> => {
    const { study } = useStudyStore.getState();
    const group = { name: name.trim(), monogram: freeMonogram(study, name), hue: freeHue(study, asks), asks };
    const added = await runCommand({ type: 'add-groups', payload: { groups: [group] } });
    if (added.ok) onClose();
  };
  return (
    <Dialog
      title={t('newGroupTitle')}
      width={380}
      onClose={onClose}
      onSubmit={() => void add()}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {t('addGroup')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextInput label={t('groupName')} value={name} maxLength={100} onChange={setName} />
        <Switch label={t('groupAsks')} on={asks} onChange={setAsks} />
        <p className="t2">{t('groupAtOnce')}</p>
      </div>
    </Dialog>
  );
}

/** Two letters of the name that no other group has, if there are such. */
function freeMonogram(study: Study, name: string): string {
  const taken = new Set([...study.groups.values()].map(({ monogram }) => monogram));
  const letters = name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = [...letters.slice(1)].map((second) => `${letters.charAt(0)}${second}`);
  return pairs.find((pair) => !taken.has(pair)) ?? (letters.slice(0, 2) || '?');
}

/** The colour the fewest groups have; those who ask have the grey one. */
function freeHue(study: Study, asks: boolean): StakeholderHue {
  if (asks) return 'iv';
  const uses = (hue: StakeholderHue): number =>
    [...study.groups.values()].filter((group) => group.hue === hue).length;
  return HUES.reduce((least, hue) => (uses(hue) < uses(least) ? hue : least), 'll');
}
