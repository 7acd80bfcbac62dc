import type { ReactNode } from 'react';
import { Icon } from '../components/icon';
import { useViewStore, viewNames } from '../state/view-store';
import { viewSigns } from './views';

/** The rail on the left: one button per view, Ctrl+1 to Ctrl+5. */
export function Rail(): ReactNode {
  const current = useViewStore((state) => state.view);
  return (
    <nav className="rail" aria-label="Views">
      {viewNames.map((view, index) => {
        const { label, icon } = viewSigns[view];
        const on = view === current;
        return (
          <button
            key={view}
            type="button"
            className={on ? 'on' : ''}
            title={`${label} (Ctrl+${index + 1})`}
            aria-keyshortcuts={`Control+${index + 1}`}
            {...(on ? { 'aria-current': 'page' } : {})}
            onClick={() => useViewStore.setState({ view })}
          >
            <Icon name={icon} size={18} />
            <span>{label}</span>
          </button>
        );
      })}
    </nav>
  );
}
