import type { ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { quotationId, type Passage } from '../../../shared/query/passages';
import type { Respondents } from '../../../shared/query/respondents';
import { CodeDot } from '../../components/code-dot';
import { Icon } from '../../components/icon';
import { Monogram } from '../../components/monogram';
import { i18n, useTranslation, type Words } from '../../i18n/i18n';
import type { ListRow } from './quote-rows';
import { useQuotesStore } from './quotes-store';
import styles from './quotes-view.module.css';
import { setSelected } from './select-quotes';
import { TickBox } from './tick-box';

interface GroupRowProps {
  readonly study: Study;
  readonly row: Extract<ListRow, { kind: 'group' }>;
  /** Quotations that are ticked, wherever they stand. */
  readonly ticked: ReadonlySet<Passage>;
}

/** A heading of the list, with how many voices stand behind it; folds what is below it, and ticks it all. */
export function GroupRow({ study, row, ticked }: GroupRowProps): ReactNode {
  const { t } = useTranslation('quotes');
  const selected = ticked.size === 0 ? 0 : row.passages.filter((passage) => ticked.has(passage)).length;
  const title = titleOf(row, t);
  return (
    <div className={styles['group']}>
      <TickBox
        label={t('bulk.selectGroup', { name: title })}
        state={selected === 0 ? 'off' : selected === row.passages.length ? 'on' : 'mix'}
        onToggle={() => setSelected(row.passages.map(quotationId), selected < row.passages.length)}
      />
      <button type="button" aria-expanded={!row.folded} onClick={() => toggleFolded(row.key)}>
        <span className="t3 row">
          <Icon name={row.folded ? 'chevron-right' : 'chevron-down'} size={14} />
        </span>
        <GroupSign study={study} row={row} />
        <b className="ell">{title}</b>
        <span className="t3 num nw">{peopleText(row.people, t)}</span>
        <span className="sp" />
        {selected > 0 && <span className="t3 s12 nw">{t('selectedHere', { count: selected })}</span>}
      </button>
    </div>
  );
}

/** A code inside a stakeholder group. */
export function CodeHeadingRow({
  study,
  row,
}: {
  readonly study: Study;
  readonly row: Extract<ListRow, { kind: 'code' }>;
}): ReactNode {
  return (
    <div className={styles['under']}>
      <CodeDot hue={hueOf(study, row.id)} />
      <b className="ell">{study.codes.get(row.id)?.name ?? row.title}</b>
      <span className="t3 ell">{row.title.split(' > ').slice(0, -1).join(' › ')}</span>
      <span className="sp" />
      <span className="t3 num">{row.quotes}</span>
    </div>
  );
}

function GroupSign({ study, row }: Pick<GroupRowProps, 'study' | 'row'>): ReactNode {
  if (row.by === 'stakeholder') return <Monogram group={study.groups.get(row.id)} decorative />;
  if (row.by === 'code') return <CodeDot hue={hueOf(study, row.id)} />;
  if (row.by === 'document') return <Icon name="document" size={14} />;
  const person = study.participants.get(row.id);
  return <Monogram group={study.groups.get(person?.group ?? '')} decorative />;
}

function titleOf(row: GroupRowProps['row'], t: Words<'quotes'>): string {
  if (row.id !== '') return row.title;
  return row.by === 'participant' ? t('participantUnknown') : i18n.t('common:groupUnknown');
}

/** "24 quotations from 13 participants and unknown speakers in 2 documents, and 3 by who asks". */
export function peopleText(people: Respondents, t: Words<'quotes'>): string {
  const { quotes, asking } = people;
  const answered = answeredText(people, t);
  if (asking === 0) return answered;
  const asked = t('asking', { count: asking });
  return quotes === 0 ? asked : t('andAsking', { answered, asked });
}

function answeredText({ quotes, participants, unknownIn }: Respondents, t: Words<'quotes'>): string {
  const quotations = t('quotations', { count: quotes });
  const known = t('participants', { count: participants });
  const unknown = t('unknownIn', { count: unknownIn });
  if (participants === 0 && unknownIn === 0) return quotations;
  if (unknownIn === 0) return t('from', { quotations, people: known });
  if (participants === 0) return t('from', { quotations, people: unknown });
  return t('fromBoth', { quotations, participants: known, unknown });
}

function toggleFolded(key: string): void {
  useQuotesStore.setState(({ folded }) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    return { folded: next };
  });
}
