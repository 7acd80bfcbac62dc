import type { ReactNode } from 'react';
import { Segmented } from '../../components/segmented';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { useStudyStore } from '../../state/study-store';
import type { AutoCodeMode } from './auto-code-ask';
import type { AutoCode } from './use-auto-code';

/** What to look for, how much around it is coded, and where. */
export function AskFields({ auto: { ask, change, hits } }: { readonly auto: AutoCode }): ReactNode {
  const { t } = useTranslation('auto-code');
  const modes: readonly AutoCodeMode[] = ['words', 'pattern', 'speaker'];
  const isText = ask.mode !== 'speaker';
  return (
    <div className="stack">
      <Segmented
        label={t('mode.label')}
        value={ask.mode}
        options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
        onChange={(mode) => change({ mode })}
      />
      {isText && (
        <TextInput
          data-autofocus
          label={t(ask.mode === 'words' ? 'words' : 'pattern')}
          hint={t(ask.mode === 'words' ? 'wordsHint' : 'patternHint')}
          error={hits.error === null ? undefined : said(hits.error.message)}
          spellCheck={false}
          value={ask.typed}
          onChange={(typed) => change({ typed })}
        />
      )}
      {ask.mode === 'words' && (
        <label className="row g8">
          <input
            type="checkbox"
            checked={ask.whole}
            onChange={(event) => change({ whole: event.target.checked })}
          />
          <span>{t('whole')}</span>
        </label>
      )}
      <WhoField ask={ask} change={change} />
      <DocumentField ask={ask} change={change} />
      {isText && (
        <SelectInput
          label={t('unit.label')}
          value={ask.unit}
          options={(['hit', 'sentence', 'turn'] as const).map((value) => ({
            value,
            label: t(`unit.${value}`),
          }))}
          onChange={(unit) => change({ unit })}
        />
      )}
    </div>
  );
}

type FieldProps = Pick<AutoCode, 'ask' | 'change'>;

/** Groups, then participants, then the labels that no participant is linked to. */
function WhoField({ ask, change }: FieldProps): ReactNode {
  const { t } = useTranslation('auto-code');
  const study = useStudyStore((state) => state.study);
  const labels = new Set<string>();
  for (const { id, speakers } of study.documents.values()) {
    for (const label of speakers) {
      if ((study.speakers.get(id)?.get(label)?.participant ?? null) === null) labels.add(label);
    }
  }
  const options = [
    { value: '', label: t(ask.mode === 'speaker' ? 'who.choose' : 'who.everybody') },
    ...[...study.groups.values()].map(({ id, name }) => ({
      value: `group:${id}`,
      label: t('who.group', { name }),
    })),
    ...[...study.participants.values()].map(({ id, pseudonym }) => ({
      value: `participant:${id}`,
      label: pseudonym,
    })),
    ...[...labels].map((label) => ({ value: `speaker:${label}`, label: t('who.label', { label }) })),
  ];
  return (
    <SelectInput
      label={t('who.title')}
      value={ask.who}
      options={options}
      onChange={(who) => change({ who })}
    />
  );
}

function DocumentField({ ask, change }: FieldProps): ReactNode {
  const { t } = useTranslation('auto-code');
  const documents = useStudyStore((state) => state.study.documents);
  const options = [
    { value: '', label: t('where.all') },
    ...[...documents.values()].map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <SelectInput
      label={t('where.title')}
      value={ask.document}
      options={options}
      onChange={(document) => change({ document })}
    />
  );
}
