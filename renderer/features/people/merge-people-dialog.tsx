import { useId, useState, type ReactNode } from 'react';
import { attributesOf } from '../../../shared/model/attribute';
import type { Participant } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { only } from '../../services/row-selection';
import { runCommand } from '../../services/run-command';
import { valueText } from './attribute-text';
import { openPeopleDialog, useRegisterStore } from './register-store';
import styles from './people-view.module.css';
import type { RegisterContent } from './use-register';

interface MergePeopleDialogProps {
  readonly content: RegisterContent;
  /** The people asked for: one, with whom another is chosen here, or two. */
  readonly ids: readonly string[];
}

/** Says that two participants are one person, who goes on under which pseudonym, and which of two values hold. */
export function MergePeopleDialog({ content, ids }: MergePeopleDialogProps): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const { study, all } = content;
  const [gone, setGone] = useState(ids[1] ?? ids[0] ?? '');
  const [into, setInto] = useState(ids[1] === undefined ? '' : (ids[0] ?? ''));
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const one = study.participants.get(gone);
  const other = study.participants.get(into);
  const people = all.map(({ id, person }) => ({ value: id, label: person.pseudonym }));
  const merge = async (): Promise<void> => {
    if (one === undefined || other === undefined) return;
    const toast = t('merge.done', { gone: one.pseudonym, kept: other.pseudonym });
    const payload = { id: gone, into, values: chosen };
    const merged = await runCommand({ type: 'merge-participants', payload }, { toast });
    if (!merged.ok) return;
    useRegisterStore.setState({ selection: only(into) });
    openPeopleDialog(null);
  };
  const choosePerson = (set: (id: string) => void) => (id: string) => {
    set(id);
    setChosen({});
  };
  return (
    <Dialog
      title={t('merge.title')}
      width={480}
      onClose={() => openPeopleDialog(null)}
      onSubmit={() => void merge()}
      footer={
        <>
          <Button look="ghost" onClick={() => openPeopleDialog(null)}>
            {t('common:cancel')}
          </Button>
          <Button
            look="primary"
            type="submit"
            disabled={one === undefined || other === undefined || one === other}
          >
            {t('merge.do')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className="t2">{t('merge.intro')}</p>
        <SelectInput label={t('merge.gone')} value={gone} options={people} onChange={choosePerson(setGone)} />
        <SelectInput
          label={t('merge.kept')}
          value={into}
          options={[{ value: '', label: t('merge.choose') }, ...people.filter(({ value }) => value !== gone)]}
          onChange={choosePerson(setInto)}
        />
        {one !== undefined && other !== undefined && (
          <Conflicts {...{ study, one, other, chosen }} onChoose={setChosen} />
        )}
      </div>
    </Dialog>
  );
}

interface ConflictsProps {
  readonly study: Study;
  readonly one: Participant;
  readonly other: Participant;
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (chosen: Readonly<Record<string, string>>) => void;
}

function Conflicts({ study, one, other, chosen, onChoose }: ConflictsProps): ReactNode {
  const { t } = useTranslation('people');
  const name = useId();
  const differing = attributesOf(study, 'participant').flatMap((attribute) => {
    const values = [other, one].map(({ attributes }) => attributes[attribute.id] ?? '');
    return new Set(values).size === 2 && !values.includes('') ? [{ attribute, values }] : [];
  });
  return differing.map(({ attribute, values }) => (
    <fieldset key={attribute.id} className={styles['conflict']}>
      <legend className="lab">{t('merge.which', { name: attribute.name })}</legend>
      {values.map((value, index) => (
        <label key={value}>
          <input
            type="radio"
            name={`${name}-${attribute.id}`}
            checked={(chosen[attribute.id] ?? values[0]) === value}
            onChange={() => onChoose({ ...chosen, [attribute.id]: value })}
          />
          <span lang="nl">{valueText(attribute, value)}</span>
          <span className="t3 s12">{(index === 0 ? other : one).pseudonym}</span>
        </label>
      ))}
    </fieldset>
  ));
}
