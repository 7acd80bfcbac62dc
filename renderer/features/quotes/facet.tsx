import { useState, type ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { countText } from '../../services/count-text';
import styles from './quotes-view.module.css';
import { toggleChoice, useQuotesStore, type Facet } from './quotes-store';

/** One choice of a facet. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Monogram or dot before the name. */
  readonly sign?: ReactNode;
  readonly count: number;
  /** Where it stands, for the tooltip; the name where left out. */
  readonly hint?: string;
}

interface FacetBoxProps {
  readonly title: string;
  readonly facet: Facet;
  readonly choices: readonly Choice[];
  /** What stands above or below the choices. */
  readonly head?: ReactNode;
  readonly foot?: ReactNode;
}

/** Choices shown before "Show all"; long code trees would hide the facets below them. */
const FIRST = 14;

/** One facet of the filters: tick boxes with the number of quotes each would give, as a bar and as a figure. */
export function FacetBox({ title, facet, choices, head, foot }: FacetBoxProps): ReactNode {
  const [open, setOpen] = useState(true);
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...choices.map((choice) => choice.count));
  const listed = all ? choices : choices.slice(0, FIRST);
  return (
    <fieldset className={styles['facet']} aria-label={title}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="lab">{title}</span>
        <span className="sp" />
        <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
      </button>
      {open && head}
      {open &&
        listed.map((choice) => <ChoiceRow key={choice.id} facet={facet} choice={choice} most={most} />)}
      {open && listed.length < choices.length && (
        <button type="button" onClick={() => setAll(true)}>
          <span className="t2 s12">Show {choices.length - listed.length} more</span>
        </button>
      )}
      {open && foot}
    </fieldset>
  );
}

function ChoiceRow({
  facet,
  choice,
  most,
}: {
  readonly facet: Facet;
  readonly choice: Choice;
  readonly most: number;
}): ReactNode {
  const ticked = useQuotesStore((s) => s.ticked[facet].includes(choice.id));
  return (
    <label className={styles['choice']}>
      <input type="checkbox" checked={ticked} onChange={() => toggleChoice(facet, choice.id)} />
      <span className={ticked ? 'cb on' : 'cb'} aria-hidden="true">
        <Icon name="check" size={12} />
      </span>
      {choice.sign}
      <span className="ell" title={choice.hint ?? choice.name}>
        {choice.name}
      </span>
      <span className="sp" />
      <span className={styles['bar']} aria-hidden="true">
        <i style={{ width: `${(choice.count / most) * 100}%` }} />
      </span>
      <span className={styles['count']}>{countText(choice.count)}</span>
    </label>
  );
}
