import { useId, useState, type ReactNode } from 'react';
import type { StakeholderHue } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Monogram } from '../../components/monogram';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { addGroup } from './people-actions';
import styles from './people-view.module.css';

const hues: readonly StakeholderHue[] = ['ll', 'ou', 'lr', 'bd', 'pb', 'iv'];

interface GroupDialogProps {
  readonly study: Study;
  readonly onClose: () => void;
}

/** A new stakeholder group: its name, the two letters and colour it is known by, and whether it asks the questions. */
export function GroupDialog({ study, onClose }: GroupDialogProps): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string>();
  const [hue, setHue] = useState<StakeholderHue>(() => freeHue(study));
  const [asks, setAsks] = useState(false);
  const monogram = typed ?? monogramOf(name);
  const add = async (): Promise<void> => {
    if (await addGroup({ name: name.trim(), monogram, hue, asks })) onClose();
  };
  return (
    <Dialog
      title={t('newGroup')}
      width={420}
      onClose={onClose}
      onSubmit={() => void add()}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={name.trim() === '' || monogram === ''}>
            {t('addGroup')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <div className={styles['short']}>
          <TextInput
            label={t('groupName')}
            value={name}
            maxLength={100}
            placeholder={t('groupNameExample')}
            onChange={setName}
          />
          <TextInput
            label={t('twoLetters')}
            value={monogram}
            maxLength={2}
            onChange={(letters) => setTyped(letters.toUpperCase())}
          />
        </div>
        <HueChoice value={hue} monogram={monogram} onChange={setHue} />
        <label className={styles['check']}>
          <input type="checkbox" checked={asks} onChange={(event) => setAsks(event.target.checked)} />
          <span>
            {t('asksQuestions')}
            <br />
            <span className="t3 s12">{t('asksQuestionsHint')}</span>
          </span>
        </label>
      </div>
    </Dialog>
  );
}

interface HueChoiceProps {
  readonly value: StakeholderHue;
  readonly monogram: string;
  readonly onChange: (hue: StakeholderHue) => void;
}

function HueChoice({ value, monogram, onChange }: HueChoiceProps): ReactNode {
  const { t } = useTranslation('people');
  const group = useId();
  return (
    <fieldset className={styles['hues']}>
      <legend className="lab">{t('colour')}</legend>
      {hues.map((hue) => (
        <label key={hue} className={styles['hue']} title={t(`hue.${hue}`)}>
          <input
            type="radio"
            name={group}
            aria-label={t(`hue.${hue}`)}
            checked={value === hue}
            onChange={() => onChange(hue)}
          />
          <Monogram
            group={{ name: t(`hue.${hue}`), monogram: monogram === '' ? '··' : monogram, hue }}
            decorative
            large
          />
        </label>
      ))}
    </fieldset>
  );
}

/** First letters of two words, or the first two of one. */
function monogramOf(name: string): string {
  const [first = '', second] = name.trim().split(/\s+/);
  return (second === undefined ? first.slice(0, 2) : first.slice(0, 1) + second.slice(0, 1)).toUpperCase();
}

/** A colour no group has yet, as long as there is one. */
function freeHue(study: Study): StakeholderHue {
  const taken = new Set([...study.groups.values()].map((group) => group.hue));
  return hues.find((hue) => !taken.has(hue)) ?? 'iv';
}
