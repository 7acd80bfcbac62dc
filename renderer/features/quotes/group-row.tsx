import type { ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import type { Respondents } from '../../../shared/query/respondents';
import { CodeDot } from '../../components/code-dot';
import { Icon } from '../../components/icon';
import { Monogram } from '../../components/monogram';
import { counted } from '../../services/count-text';
import type { ListRow } from './quote-rows';
import { useQuotesStore } from './quotes-store';
import styles from './quotes-view.module.css';

interface GroupRowProps {
  readonly study: Study;
  readonly row: Extract<ListRow, { kind: 'group' }>;
}

/** A heading of the list, with how many voices stand behind it; folds what is below it. */
export function GroupRow({ study, row }: GroupRowProps): ReactNode {
  return (
    <button
      type="button"
      className={styles['group']}
      aria-expanded={!row.folded}
      onClick={() => toggleFolded(row.key)}
    >
      <span className="t3 row">
        <Icon name={row.folded ? 'chevron-right' : 'chevron-down'} size={14} />
      </span>
      <GroupSign study={study} row={row} />
      <b className="ell">{row.title}</b>
      <span className="t3 num nw">{peopleText(row.people)}</span>
    </button>
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

function GroupSign({ study, row }: GroupRowProps): ReactNode {
  if (row.by === 'stakeholder') return <Monogram group={study.groups.get(row.id)} decorative />;
  if (row.by === 'code') return <CodeDot hue={hueOf(study, row.id)} />;
  return <Icon name="document" size={14} />;
}

/** "24 quotations from 13 participants and 2 unknown speakers". */
function peopleText({ quotes, participants, unknown }: Respondents): string {
  const people = [
    participants === 0 ? '' : counted(participants, 'participant'),
    unknown === 0 ? '' : counted(unknown, 'unknown speaker'),
  ].filter((part) => part !== '');
  const from = people.length === 0 ? '' : ` from ${people.join(' and ')}`;
  return `${counted(quotes, 'quotation')}${from}`;
}

function toggleFolded(key: string): void {
  useQuotesStore.setState(({ folded }) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    return { folded: next };
  });
}
