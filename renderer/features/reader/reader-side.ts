import { createContext, useContext } from 'react';
import { sideOf } from '../../state/reader-sides';
import { useViewStore, type ReaderSide, type Side } from '../../state/view-store';

/** The side a component is drawn in; null for what serves the active side, such as the inspector. */
export const SideContext = createContext<Side | null>(null);

const NOTHING: ReaderSide = { tabs: [], document: null, quotation: null };

/** The side a component belongs to: the one it is drawn in, else the active one. */
export function useSide(): Side {
  const active = useViewStore((state) => state.side);
  return useContext(SideContext) ?? active;
}

/** What the side a component belongs to shows; select narrowly. */
export function useSideView<T>(select: (view: ReaderSide) => T): T {
  const side = useSide();
  return useViewStore((state) => select(sideOf(state, side) ?? NOTHING));
}
