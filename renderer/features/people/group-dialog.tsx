import { useId, useState, type ReactNode } from 'react';
import { groupsWithin } from '../../../shared/model/group-tree';
import type { StakeholderGroup, StakeholderHue } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Monogram } from '../../components/monogram';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { mergeGroup, removeGroup, saveGroup } from './group-actions';
import { openPeopleDialog } from './register-store';
import styles from './people-view.module.css';

const hues: readonly StakeholderHue[] = ['ll', 'ou', 'lr', 'bd', 'pb', 'iv'];

interface GroupDialogProps {
  readonly study: Study;
  /** Null is a new group. */
  readonly id: string | null;
}

/** A stakeholder group: its name, the two letters and colour it is known by, what it rolls up into, and whether it asks. */
export function GroupDialog({ study, id }: GroupDialogProps): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const known = study.groups.get(id ?? '');
  const [name, setName] = useState(known?.name ?? '');
  const [typed, setTyped] = useState<string | undefined>(known?.monogram);
  const [hue, setHue] = useState<StakeholderHue>(() => known?.hue ?? freeHue(study));
  const [asks, setAsks] = useState(known?.asks ?? false);
  const [parent, setParent] = useState(known?.parent ?? '');
  const monogram = typed ?? monogramOf(name);
  const save = async (): Promise<void> => {
    const done = await saveGroup(known, { name: name.trim(), monogram, hue, asks, parent });
    if (done) close();
  };
  return (
    <Dialog
      title={known === undefined ? t('newGroup') : known.name}
      width={440}
      onClose={close}
      onSubmit={() => void save()}
      footer={
        <>
          {known !== undefined && (
            <Button look="danger" onClick={() => void removeGroup(known).then(closeIf)}>
              {t('common:remove')}
            </Button>
          )}
          <span className="sp" />
          <Button look="ghost" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={name.trim() === '' || monogram === ''}>
            {known === undefined ? t('addGroup') : t('common:save')}
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
        {study.groups.size > 0 && (
          <SelectInput
            label={t('rollsUpInto')}
            value={parent}
            options={[{ value: '', label: t('rollsUpIntoNone') }, ...possibleParents(study, known)]}
            onChange={setParent}
          />
        )}
        <label className={styles['check']}>
          <input type="checkbox" checked={asks} onChange={(event) => setAsks(event.target.checked)} />
          <span>
            {t('asksQuestions')}
            <br />
            <span className="t3 s12">{t('asksQuestionsHint')}</span>
          </span>
        </label>
        {known !== undefined && study.groups.size > 1 && <JoinWith study={study} group={known} />}
      </div>
    </Dialog>
  );
}

/** Puts everybody of a group in another one. */
function JoinWith({ study, group }: { readonly study: Study; readonly group: StakeholderGroup }): ReactNode {
  const { t } = useTranslation('people');
  const [into, setInto] = useState('');
  const others = [...study.groups.values()].filter(({ id }) => id !== group.id);
  return (
    <div className={styles['join']}>
      <SelectInput
        label={t('joinWith')}
        value={into}
        options={[
          { value: '', label: t('joinWithNone') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setInto}
      />
      <Button disabled={into === ''} onClick={() => void mergeGroup(group, into).then(closeIf)}>
        {t('join')}
      </Button>
    </div>
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

/** Every group but itself and those below it. */
function possibleParents(
  study: Study,
  group: StakeholderGroup | undefined,
): readonly { readonly value: string; readonly label: string }[] {
  const own = group === undefined ? new Set<string>() : groupsWithin(study.groups, group.id);
  return [...study.groups.values()]
    .filter(({ id }) => !own.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
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

function closeIf(done: boolean): void {
  if (done) close();
}

function close(): void {
  openPeopleDialog(null);
}
