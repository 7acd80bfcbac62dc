import { useState, type ReactNode } from 'react';
import { attributeNamed } from '../../../shared/model/attribute';
import type { PresetAttribute, PresetGroup } from '../../../shared/model/presets/register-preset';
import { registerPresets } from '../../../shared/model/presets/registry';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { openPeopleDialog } from './register-store';
import styles from './people-view.module.css';

/** Chooses ready-made groups and attributes of a field, and shows all of them before they are added. */
export function PresetDialog(): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const { study } = useStudyStore.getState();
  const [preset] = registerPresets;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (preset === undefined) return null;
  const groups = preset.groups.filter(({ key, name }) => !left.has(`g:${key}`) && !hasGroup(study, name));
  const attributes = preset.attributes.filter(
    (attribute) => !left.has(`a:${attribute.name}`) && !hasAttribute(study, attribute),
  );
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  const add = async (): Promise<void> => {
    // Groups that are there already go along: new ones may roll up into them.
    const kept = preset.groups.filter(({ key }) => !left.has(`g:${key}`));
    const payload = { groups: kept, attributes };
    const toast = t('preset.added', { count: groups.length + attributes.length });
    const added = await runCommand({ type: 'start-register', payload }, { toast });
    if (added.ok) openPeopleDialog(null);
  };
  const count = groups.length + attributes.length;
  return (
    <Dialog
      title={t('preset.title')}
      width={720}
      onClose={() => openPeopleDialog(null)}
      onSubmit={() => void add()}
      footer={
        <>
          <Button look="ghost" onClick={() => openPeopleDialog(null)}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={count === 0}>
            {t('preset.add', { groups: groups.length, attributes: attributes.length })}
          </Button>
        </>
      }
    >
      <p className="t2" lang="nl">
        <b>{preset.title}.</b> {preset.about}
      </p>
      <p className="t3 s12">{t('preset.intro')}</p>
      <div className={styles['preset']}>
        <fieldset>
          <legend className="lab">{t('stakeholderGroups')}</legend>
          {preset.groups.map((group) => (
            <GroupChoice key={group.key} {...{ group, study, left, toggle }} />
          ))}
        </fieldset>
        <fieldset>
          <legend className="lab">{t('attributes')}</legend>
          {preset.attributes.map((attribute) => (
            <AttributeChoice key={attribute.name} {...{ attribute, study, left, toggle }} />
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly study: Study;
  /** Keys of what is not wanted. */
  readonly left: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

function GroupChoice(props: ChoiceProps & { readonly group: PresetGroup }): ReactNode {
  const { t } = useTranslation('people');
  const { group, study, left, toggle } = props;
  const isThere = hasGroup(study, group.name);
  const key = `g:${group.key}`;
  return (
    <label className={group.parent === undefined ? '' : styles['below']}>
      <input
        type="checkbox"
        checked={!isThere && !left.has(key)}
        disabled={isThere}
        onChange={() => toggle(key)}
      />
      <Monogram group={group} decorative />
      <span lang="nl">{group.name}</span>
      {group.asks && <span className="tag">{t('asksTag')}</span>}
      {isThere && <span className="t3 s12">{t('preset.there')}</span>}
    </label>
  );
}

function AttributeChoice(props: ChoiceProps & { readonly attribute: PresetAttribute }): ReactNode {
  const { t } = useTranslation('people');
  const { attribute, study, left, toggle } = props;
  const isThere = hasAttribute(study, attribute);
  const key = `a:${attribute.name}`;
  return (
    <label title={attribute.description}>
      <input
        type="checkbox"
        checked={!isThere && !left.has(key)}
        disabled={isThere}
        onChange={() => toggle(key)}
      />
      <span lang="nl">
        {attribute.name}
        <br />
        <span className="t3 s12">
          {attribute.choices.length > 0 ? attribute.choices.join(', ') : t(`type.${attribute.type}`)}
        </span>
      </span>
      {isThere && <span className="t3 s12">{t('preset.there')}</span>}
    </label>
  );
}

function hasGroup(study: Study, name: string): boolean {
  return [...study.groups.values()].some((group) => group.name === name);
}

function hasAttribute(study: Study, { of, name }: PresetAttribute): boolean {
  return attributeNamed(study, of, name) !== undefined;
}
