import { useMemo, useState, type ReactNode } from 'react';
import { attributeNamed, attributeSubjects, type AttributeSubject } from '../../../shared/model/attribute';
import type { Code } from '../../../shared/model/code';
import type { Study } from '../../../shared/model/study';
import { branchValues, type BranchConflict, type BranchValues } from '../../../shared/query/branch-values';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { saveBranch } from './branch-actions';
import { closeDialog } from './people-actions';
import styles from './people-view.module.css';

/** Turns the codes below a code into the values of an attribute, after a look at all of them. */
export function BranchDialog({ id }: { readonly id: string }): ReactNode {
  const { study } = useStudyStore.getState();
  const code = study.codes.get(id);
  return code === undefined ? null : <Branch study={study} code={code} />;
}

function Branch({ study, code }: { readonly study: Study; readonly code: Code }): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const [of, setOf] = useState<AttributeSubject>('participant');
  const [name, setName] = useState(code.name);
  const [archive, setArchive] = useState(false);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const found = useMemo(() => branchValues(study, code.id, of), [study, code.id, of]);
  const isTaken = name.trim() !== '' && attributeNamed(study, of, name) !== undefined;
  const settled = found.conflicts.filter(({ id }) => (chosen[id] ?? '') !== '').length;
  const count = found.values.length + settled;
  const isReady = name.trim() !== '' && !isTaken && count > 0;
  return (
    <Dialog
      title={t('branch.title', { name: code.name })}
      width={600}
      onClose={closeDialog}
      onSubmit={() => {
        if (isReady) void saveBranch({ code, of, name: name.trim(), found, chosen, archive });
      }}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={!isReady}>
            {t('branch.do', { count })}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <div className={styles['pair']}>
          <TextInput
            label={t('attributeName')}
            value={name}
            maxLength={100}
            error={isTaken ? t('branch.taken') : undefined}
            onChange={setName}
          />
          <SelectInput
            label={t('attributeOf')}
            value={of}
            options={attributeSubjects.map((subject) => ({ value: subject, label: t(`of.${subject}`) }))}
            onChange={(subject) => {
              setOf(subject);
              setChosen({});
            }}
          />
        </div>
        <Tally found={found} />
        {found.conflicts.length > 0 && <Conflicts {...{ study, of, found, chosen }} onChoose={setChosen} />}
        <label className={styles['check']}>
          <input type="checkbox" checked={archive} onChange={(event) => setArchive(event.target.checked)} />
          <span>
            {t('branch.archive')}
            <br />
            <span className="t3 s12">{t('branch.archiveHint')}</span>
          </span>
        </label>
      </div>
    </Dialog>
  );
}

/** How many get each value, and what says none. */
function Tally({ found }: { readonly found: BranchValues }): ReactNode {
  const { t } = useTranslation('people');
  const counts = new Map<string, number>(found.choices.map((choice) => [choice, 0]));
  for (const { value } of found.values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    <div>
      <p className="lab">{t('branch.values')}</p>
      <ul className={styles['tally']}>
        {[...counts].map(([value, count]) => (
          <li key={value}>
            <span lang="nl">{value}</span>
            <span className="t3 num">{count}</span>
          </li>
        ))}
      </ul>
      {found.bare > 0 && <p className="t3 s12">{t('branch.bare', { count: found.bare })}</p>}
      {found.unknown > 0 && <p className="t3 s12">{t('branch.unknown', { count: found.unknown })}</p>}
    </div>
  );
}

interface ConflictsProps {
  readonly study: Study;
  readonly of: AttributeSubject;
  readonly found: BranchValues;
  /** Values that a person chose, by holder; '' or absent gives none. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (chosen: Readonly<Record<string, string>>) => void;
}

/** So many are asked one by one; the rest can be taken by how often they were coded. */
const LISTED = 100;

/** Those coded under several values: nobody gets one unless a person says which. */
function Conflicts({ study, of, found, chosen, onChoose }: ConflictsProps): ReactNode {
  const { t } = useTranslation('people');
  const takeMost = (): void => {
    const most = found.conflicts.flatMap(({ id, options: [first, second] }) =>
      first !== undefined && first.count > (second?.count ?? 0) ? [[id, first.value] as const] : [],
    );
    onChoose({ ...chosen, ...Object.fromEntries(most) });
  };
  return (
    <div>
      <div className="row g8">
        <p className="lab sp">{t('branch.conflicts', { count: found.conflicts.length })}</p>
        <Button small onClick={takeMost}>
          {t('branch.takeMost')}
        </Button>
      </div>
      <div className={styles['conflicts']}>
        {found.conflicts.slice(0, LISTED).map((conflict) => (
          <div key={conflict.id}>
            <span className="ell" title={holderName(study, of, conflict)}>
              {holderName(study, of, conflict)}
              <span className="t3 s12 num" lang="nl">
                {' '}
                {conflict.options.map(({ value, count }) => `${value} ${count}`).join(', ')}
              </span>
            </span>
            <SelectInput
              label={holderName(study, of, conflict)}
              hideLabel
              value={chosen[conflict.id] ?? ''}
              options={[
                { value: '', label: t('branch.none') },
                ...conflict.options.map(({ value, count }) => ({
                  value,
                  label: t('branch.option', { value, count }),
                })),
              ]}
              onChange={(value) => onChoose({ ...chosen, [conflict.id]: value })}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

function holderName(study: Study, of: AttributeSubject, { id, quotation }: BranchConflict): string {
  if (of === 'participant') return study.participants.get(id)?.pseudonym ?? '';
  if (quotation === undefined) return study.documents.get(id)?.title ?? '';
  return `${study.documents.get(quotation.document)?.title ?? ''}, ${quotation.from}–${quotation.to}`;
}
