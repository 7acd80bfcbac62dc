import { useId, useState, type ReactNode } from 'react';
import type { StakeholderHue } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Monogram } from '../../components/monogram';
import { TextInput } from '../../components/text-input';
import { addGroup } from './people-actions';
import styles from './people-view.module.css';

const hues: readonly { readonly hue: StakeholderHue; readonly name: string }[] = [
  { hue: 'll', name: 'Blue' },
  { hue: 'ou', name: 'Rust' },
  { hue: 'lr', name: 'Violet' },
  { hue: 'bd', name: 'Teal' },
  { hue: 'pb', name: 'Ochre' },
  { hue: 'iv', name: 'Grey' },
];

interface GroupDialogProps {
  readonly study: Study;
  readonly onClose: () => void;
}

/** A new stakeholder group: its name, the two letters and colour it is known by, and whether it asks the questions. */
export function GroupDialog({ study, onClose }: GroupDialogProps): ReactNode {
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
      title="New stakeholder group"
      width={420}
      onClose={onClose}
      onSubmit={() => void add()}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" disabled={name.trim() === '' || monogram === ''}>
            Add group
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <div className={styles['short']}>
          <TextInput label="Name" value={name} maxLength={100} placeholder="Pupils" onChange={setName} />
          <TextInput
            label="Two letters"
            value={monogram}
            maxLength={2}
            onChange={(letters) => setTyped(letters.toUpperCase())}
          />
        </div>
        <HueChoice value={hue} monogram={monogram} onChange={setHue} />
        <label className={styles['check']}>
          <input type="checkbox" checked={asks} onChange={(event) => setAsks(event.target.checked)} />
          <span>
            Asks the questions
            <br />
            <span className="t3 s12">
              Interviewers and moderators are shown, but not counted among respondents.
            </span>
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
  const group = useId();
  return (
    <fieldset className={styles['hues']}>
      <legend className="lab">Colour</legend>
      {hues.map(({ hue, name }) => (
        <label key={hue} className={styles['hue']} title={name}>
          <input
            type="radio"
            name={group}
            aria-label={name}
            checked={value === hue}
            onChange={() => onChange(hue)}
          />
          <Monogram group={{ name, monogram: monogram === '' ? '··' : monogram, hue }} decorative large />
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
  return hues.find(({ hue }) => !taken.has(hue))?.hue ?? 'iv';
}
