import { useState, type RefObject } from 'react';
import { usePanelRef, type PanelImperativeHandle } from 'react-resizable-panels';
import { keepPaneSizes, readPaneSizes, type PaneSizes } from './pane-sizes';

/** The side panels with what they start from and what can be done to their widths. */
export interface PaneControls {
  readonly first: PaneSizes;
  readonly documents: RefObject<PanelImperativeHandle | null>;
  readonly codes: RefObject<PanelImperativeHandle | null>;
  /** Remembers the widths as they are now. */
  readonly keep: () => void;
  /** Gives one panel its usual width again, and remembers that. */
  readonly reset: (panel: keyof PaneSizes) => void;
}

/** Width in pixels of a panel that is not folded away. */
function openWidth(panel: PanelImperativeHandle | null): number | undefined {
  return panel === null || panel.isCollapsed() ? undefined : panel.getSize().inPixels;
}

/** Widths of the side panels, remembered under `name`; `usual` holds until a person drags. */
export function usePaneSizes(name: string, usual: PaneSizes): PaneControls {
  const [first] = useState(() => readPaneSizes(name, usual));
  const documents = usePanelRef();
  const codes = usePanelRef();
  const widths = (): PaneSizes => ({
    documents: openWidth(documents.current) ?? first.documents,
    codes: codes.current?.getSize().inPixels ?? usual.codes,
  });
  return {
    first,
    documents,
    codes,
    keep: () => keepPaneSizes(name, widths(), usual),
    reset: (panel) => {
      (panel === 'documents' ? documents : codes).current?.resize(usual[panel]);
      keepPaneSizes(name, { ...widths(), [panel]: usual[panel] }, usual);
    },
  };
}
