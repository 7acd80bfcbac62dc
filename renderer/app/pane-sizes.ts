/** Widths of the side panels in pixels. */
export interface PaneSizes {
  readonly documents: number;
  readonly codes: number;
}

/** Widths a person gave the panels under this name, the usual ones where none were given or they make no sense. */
export function readPaneSizes(name: string, usual: PaneSizes): PaneSizes {
  return parsePaneSizes(localStorage.getItem(keyOf(name)), usual);
}

/** Keeps widths under a name; the usual ones are kept as nothing, so that a later default reaches everybody else. */
export function keepPaneSizes(name: string, sizes: PaneSizes, usual: PaneSizes): void {
  const isUsual = sizes.documents === usual.documents && sizes.codes === usual.codes;
  if (isUsual) localStorage.removeItem(keyOf(name));
  else localStorage.setItem(keyOf(name), `${Math.round(sizes.documents)} ${Math.round(sizes.codes)}`);
}

/** Widths from their stored text, `330 300`; each that is no sensible number is the usual one. */
export function parsePaneSizes(stored: string | null, usual: PaneSizes): PaneSizes {
  const [documents, codes] = (stored ?? '').split(' ').map(Number);
  return { documents: sensible(documents, usual.documents), codes: sensible(codes, usual.codes) };
}

function sensible(width: number | undefined, usual: number): number {
  return width !== undefined && width >= 100 && width <= 2000 ? width : usual;
}

function keyOf(name: string): string {
  return `codeboom.panes.${name}`;
}
