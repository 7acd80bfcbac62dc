import { useMemo, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { closeDialog } from '../../services/code-surgery';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import styles from './dialogs.module.css';
import { partsToMake, quotationsToSplit, type SplitChoice } from './split-plan';
import { SplitQuotations } from './split-quotations';

/** Parts a code can be split into at once: as many as there are keys for. */
const MOST_PARTS = 9;

/** A part that is being named; parts are never taken away again, so their number tells them apart. */
interface Part {
  readonly key: number;
  readonly name: string;
}

/** Makes parts of a code: each a code beside it, with the quotations that are sent there. */
export function SplitCodeDialog({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('code-tree');
  const { study } = useStudyStore.getState();
  const [names, setNames] = useState<readonly Part[]>([
    { key: 1, name: '' },
    { key: 2, name: '' },
  ]);
  const [choice, setChoice] = useState<SplitChoice>(new Map());
  const quotations = useMemo(() => quotationsToSplit(study, id), [study, id]);
  const code = study.codes.get(id);
  if (code === undefined) return null;
  const parts = partsToMake(
    names.map(({ name }) => name),
    quotations,
    choice,
  );
  const moved = parts.reduce((sum, { codings }) => sum + codings.length, 0);
  const isNamed = parts.length > 0 && parts.every(({ name }) => name !== '');
  const shown = names.map(({ name }, part) =>
    name.trim() === '' ? t('split.part', { number: part + 1 }) : name.trim(),
  );
  const split = async (): Promise<void> => {
    if (!isNamed) return;
    const toast = t('done.split', { name: code.name, count: parts.length });
    const done = await runCommand({ type: 'split-code', payload: { id, parts } }, { toast });
    if (done.ok) closeDialog();
  };
  const choose = (key: string, part: number | null): void =>
    setChoice((before) => {
      const next = new Map(before);
      if (part === null) next.delete(key);
      else next.set(key, part);
      return next;
    });
  return (
    <Dialog
      title={t('split.title', { name: code.name })}
      width={760}
      onClose={closeDialog}
      onSubmit={() => void split()}
      footer={
        <>
          <span className="t2 s12" aria-live="polite">
            {parts.length > 0 && !isNamed ? t('split.needsName') : t('split.outcome', { count: moved })}
          </span>
          <span className="sp" />
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={!isNamed}>
            {t('split.submit')}
          </Button>
        </>
      }
    >
      <p className="t2 s12">{t('split.intro')}</p>
      <div className={styles['parts']}>
        {names.map(({ key, name }, part) => (
          <TextInput
            key={key}
            label={t('split.part', { number: part + 1 })}
            value={name}
            maxLength={200}
            onChange={(typed) => setNames(names.map((old) => (old.key === key ? { key, name: typed } : old)))}
          />
        ))}
        {names.length < MOST_PARTS && (
          <Button small icon="plus" onClick={() => setNames([...names, { key: names.length + 1, name: '' }])}>
            {t('split.addPart')}
          </Button>
        )}
      </div>
      {quotations.length === 0 ? (
        <p className="empty t2">{t('split.none')}</p>
      ) : (
        <SplitQuotations
          study={study}
          quotations={quotations}
          parts={shown}
          choice={choice}
          onChoose={choose}
        />
      )}
    </Dialog>
  );
}
