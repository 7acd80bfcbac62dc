import { useState, type ReactNode } from 'react';
import { columnsInOrder } from '../../../shared/analysis/sampling-matrix';
import type { DocumentKind, Literalness, SourceDocument } from '../../../shared/model/document';
import type { DocumentEdit } from '../../../shared/model/operation';
import { Button } from '../../components/button';
import { DateInput } from '../../components/date-input';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { kindOptions, literalOptions } from '../../services/document-words';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { anyMisfit, changedValues, DocumentAttributes } from './document-attributes';
import styles from './documents.module.css';

/** What is said about a document; its words cannot be changed here or anywhere. */
export function DocumentDialog({ id }: { readonly id: string }): ReactNode {
  const document = useStudyStore.getState().study.documents.get(id);
  return document === undefined ? null : <Details document={document} />;
}

interface Fields {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly literal: Literalness;
  readonly date: string;
  /** Column of the sampling plan; '' for none. */
  readonly sampling: string;
}

function Details({ document }: { readonly document: SourceDocument }): ReactNode {
  const { t } = useTranslation(['documents', 'common']);
  const { title, kind, literal, date = '', sampling = '' } = document;
  const [fields, setFields] = useState<Fields>({ title, kind, literal, date, sampling });
  const change = (part: Partial<Fields>): void => setFields({ ...fields, ...part });
  const { study } = useStudyStore.getState();
  const kept = document.attributes ?? {};
  const [values, setValues] = useState(kept);
  const noTitle = fields.title.trim() === '';
  const save = async (): Promise<void> => {
    if (noTitle || anyMisfit(study, kept, values)) return;
    const patch = changedValues(study, kept, values);
    const edit = {
      ...changesOf(document, fields),
      ...(Object.keys(patch).length === 0 ? {} : { values: patch }),
    };
    close();
    if (Object.keys(edit).length > 0)
      await runCommand({ type: 'edit-document', payload: { id: document.id, edit } });
  };
  const buttons = (
    <>
      <Button onClick={close}>{t('common:cancel')}</Button>
      <Button look="primary" type="submit">
        {t('saveDetails')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('details')} onClose={close} onSubmit={() => void save()} footer={buttons}>
      <div className={styles['fields']}>
        <TextInput
          label={t('title')}
          value={fields.title}
          onChange={(typed) => change({ title: typed })}
          error={noTitle ? t('needsTitle') : undefined}
        />
        <SelectInput
          label={t('kind')}
          value={fields.kind}
          options={kindOptions()}
          onChange={(chosen) => change({ kind: chosen })}
        />
        <SelectInput
          label={t('howLiteral')}
          value={fields.literal}
          options={literalOptions()}
          onChange={(chosen) => change({ literal: chosen })}
        />
        <DateInput label={t('date')} value={fields.date} onChange={(typed) => change({ date: typed })} />
        <SamplingChoice value={fields.sampling} onChange={(chosen) => change({ sampling: chosen })} />
        <DocumentAttributes {...{ study, kept }} typed={values} onChange={setValues} />
        <Button icon="people" onClick={() => void save().then(() => openSession(document.id))}>
          {t('session')}
        </Button>
      </div>
      <Facts document={document} />
    </Dialog>
  );
}

/** The moment or method of the sampling plan that the document counts in; nothing where there is no plan. */
function SamplingChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (column: string) => void;
}): ReactNode {
  const { t } = useTranslation('documents');
  const columns = columnsInOrder(useStudyStore.getState().study);
  if (columns.length === 0) return null;
  return (
    <SelectInput
      label={t('sampling')}
      value={value}
      options={[
        { value: '', label: t('noSampling') },
        ...columns.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onChange}
    />
  );
}

function Facts({ document }: { readonly document: SourceDocument }): ReactNode {
  const { t } = useTranslation(['documents', 'common']);
  const { format, encoding } = document.origin;
  return (
    <dl className={styles['facts']}>
      <dt>{t('text')}</dt>
      <dd>
        {t('textFacts', {
          words: t('common:words', { count: document.words }),
          turns: t('common:turns', { count: document.turns.length }),
        })}
      </dd>
      <dt>{t('speakers')}</dt>
      <dd>{document.speakers.length === 0 ? t('noSpeakers') : document.speakers.join(', ')}</dd>
      <dt>{t('importedFrom')}</dt>
      <dd>
        {format === 'docx' ? t('word') : format === 'txt' ? t('plainText') : format}
        {encoding === undefined ? '' : `, ${encoding}`}
      </dd>
    </dl>
  );
}

/** Only what changed, so that a colleague's change to another field survives a merge. */
function changesOf(document: SourceDocument, fields: Fields): DocumentEdit {
  const title = fields.title.trim();
  return {
    ...(title === document.title ? {} : { title }),
    ...(fields.kind === document.kind ? {} : { kind: fields.kind }),
    ...(fields.literal === document.literal ? {} : { literal: fields.literal }),
    ...(fields.sampling === (document.sampling ?? '')
      ? {}
      : { sampling: fields.sampling === '' ? null : fields.sampling }),
    ...(fields.date === (document.date ?? '') ? {} : { date: fields.date === '' ? null : fields.date }),
  };
}

function openSession(id: string): void {
  useViewStore.setState({ dialog: { kind: 'session', id } });
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
