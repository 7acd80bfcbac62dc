import type { ReactNode } from 'react';
import { countText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import styles from './documents.module.css';
import { statusCounts, type ProgressOf, type StatusFilter } from './navigator-rows';
import { useNavigatorStore } from './navigator-store';

const tags: readonly { readonly id: StatusFilter; readonly label: string; readonly title: string }[] = [
  { id: 'all', label: 'All', title: 'All documents' },
  { id: 'to-code', label: 'To code', title: 'Documents without a coding of yours' },
  { id: 'in-progress', label: 'In progress', title: 'Documents in which some turns carry a coding of yours' },
];

/** Narrows the navigator to what is still to do; each says how many documents it would show. */
export function StatusTags({ progressOf }: { readonly progressOf: ProgressOf }): ReactNode {
  const status = useNavigatorStore((state) => state.status);
  const counts = statusCounts(useStudyStore.getState().study, progressOf);
  return (
    <div className={styles['tags']} role="group" aria-label="Show documents">
      {tags.map(({ id, label, title }) => (
        <button
          key={id}
          type="button"
          className={id === status ? 'tag acc' : 'tag'}
          aria-pressed={id === status}
          title={title}
          onClick={() => useNavigatorStore.setState({ status: id })}
        >
          {id === 'all' ? label : `${label} ${countText(counts[id])}`}
        </button>
      ))}
    </div>
  );
}
