import { useState, type ReactNode } from 'react';
import type { DocumentKind, Literalness, SourceDocument } from '../../../shared/model/document';
import type { DocumentEdit } from '../../../shared/model/operation';
import { Button } from '../../components/button';
import { DateInput } from '../../components/date-input';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { counted } from '../../services/count-text';
import { kindOptions, literalOptions } from '../../services/document-words';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
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
}

function Details({ document }: { readonly document: SourceDocument }): ReactNode {
  const { title, kind, literal, date = '' } = document;
  const [fields, setFields] = useState<Fields>({ title, kind, literal, date });
  const change = (part: Partial<Fields>): void => setFields({ ...fields, ...part });
  const noTitle = fields.title.trim() === '';
  const save = async (): Promise<void> => {
    if (noTitle) return;
    const edit = changesOf(document, fields);
    close();
    if (Object.keys(edit).length > 0)
      await runCommand({ type: 'edit-document', payload: { id: document.id, edit } });
  };
  const buttons = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button look="primary" type="submit">
        Save details
      </Button>
    </>
  );
  return (
    <Dialog title="Document details" onClose={close} onSubmit={() => void save()} footer={buttons}>
      <div className={styles['fields']}>
        <TextInput
          label="Title"
          value={fields.title}
          onChange={(typed) => change({ title: typed })}
          error={noTitle ? 'A document needs a title.' : undefined}
        />
        <SelectInput
          label="Kind"
          value={fields.kind}
          options={kindOptions}
          onChange={(chosen) => change({ kind: chosen })}
        />
        <SelectInput
          label="How literal"
          value={fields.literal}
          options={literalOptions}
          onChange={(chosen) => change({ literal: chosen })}
        />
        <DateInput
          label="Date of the conversation"
          value={fields.date}
          onChange={(typed) => change({ date: typed })}
        />
      </div>
      <Facts document={document} />
    </Dialog>
  );
}

function Facts({ document }: { readonly document: SourceDocument }): ReactNode {
  const { format, encoding } = document.origin;
  return (
    <dl className={styles['facts']}>
      <dt>Text</dt>
      <dd>
        {counted(document.words, 'word')}, {counted(document.turns.length, 'turn')}; fixed at import
      </dd>
      <dt>Speakers</dt>
      <dd>{document.speakers.length === 0 ? 'None found' : document.speakers.join(', ')}</dd>
      <dt>Imported from</dt>
      <dd>
        {format === 'docx' ? 'Word' : format === 'txt' ? 'Plain text' : format}
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
    ...(fields.date === (document.date ?? '') ? {} : { date: fields.date === '' ? null : fields.date }),
  };
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
