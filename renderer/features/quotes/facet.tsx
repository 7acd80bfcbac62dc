import { useState, type ReactNode } from 'react';
import { codePath, hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { CodeDot } from '../../components/code-dot';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import styles from './quotes-view.module.css';

/** One choice of a facet. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Monogram or sign before the name. */
  readonly sign?: ReactNode;
  /** The code it is; its dot and path are worked out only for what is listed. */
  readonly code?: string;
  readonly count: number;
  /** Where it stands, for the tooltip; the name where left out. */
  readonly hint?: string;
}

interface FacetBoxProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly ticked: readonly string[];
  readonly onToggle: (id: string) => void;
  /** Shut until somebody opens it or ticks in it. */
  readonly shut?: boolean;
  /** What stands above or below the choices. */
  readonly head?: ReactNode;
  readonly foot?: ReactNode;
}

/** Choices shown before "Show all"; long code trees would hide the facets below them. */
const FIRST = 10;

/** One facet of the filters: tick boxes with the number of quotes each would give, as a bar and as a figure. */
export function FacetBox(props: FacetBoxProps): ReactNode {
  const { title, choices, ticked, onToggle, shut = false, head, foot } = props;
  const { t } = useTranslation('quotes');
  const [open, setOpen] = useState(!shut || ticked.length > 0);
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...choices.slice(0, 500).map((choice) => choice.count));
  const listed = all ? choices : choices.slice(0, FIRST);
  const more = choices.length - FIRST;
  return (
    <fieldset className={styles['facet']} aria-label={title}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="lab ell">{title}</span>
        <span className="sp" />
        <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
      </button>
      {open && head}
      {open &&
        listed.map((choice) => (
          <ChoiceRow
            key={choice.id}
            choice={choice}
            most={most}
            ticked={ticked.includes(choice.id)}
            onToggle={onToggle}
          />
        ))}
      {open && more > 0 && (
        <button type="button" onClick={() => setAll(!all)}>
          <span className="t2 s12">{all ? t('filters.fewer') : t('filters.more', { count: more })}</span>
        </button>
      )}
      {open && foot}
    </fieldset>
  );
}

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly most: number;
  readonly ticked: boolean;
  readonly onToggle: (id: string) => void;
}

function ChoiceRow({ choice, most, ticked, onToggle }: ChoiceRowProps): ReactNode {
  const { study } = useStudyStore.getState();
  return (
    <label className={styles['choice']}>
      <input type="checkbox" checked={ticked} onChange={() => onToggle(choice.id)} />
      <span className={ticked ? 'cb on' : 'cb'} aria-hidden="true">
        <Icon name="check" size={12} />
      </span>
      {choice.sign}
      {choice.code !== undefined && <CodeDot hue={hueOf(study, choice.code)} />}
      <span className="ell" title={hintOf(study, choice)}>
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

function hintOf(study: Study, { name, hint, code }: Choice): string {
  return code === undefined ? (hint ?? name) : codePath(study, code).join(' › ');
}
