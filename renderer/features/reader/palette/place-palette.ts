/** What the palette must stand clear of and stay within, in pixels from the top of the transcript. */
export interface PaletteRoom {
  readonly selectionTop: number;
  readonly selectionBottom: number;
  /** Top and bottom of what is in view. */
  readonly viewTop: number;
  readonly viewBottom: number;
}

/** How high the palette is: `frame` without codes, and `row` for each code it shows. */
export interface PaletteSize {
  readonly frame: number;
  readonly row: number;
  /** Codes shown where there is room, and where there is little. */
  readonly most: number;
  readonly least: number;
}

/** Where the palette stands. `edge` is its top below a selection, its bottom above one. */
export interface PalettePlace {
  readonly side: 'below' | 'above';
  readonly edge: number;
  readonly rows: number;
}

/** Pixels between the selection and the palette. */
const GAP = 6;
/** Pixels kept free between the palette and the edge of the reader. */
const MARGIN = 4;

/**
 * Stands the palette under the selection, above it where there is too little room below, and at the bottom of
 * the view, over the selection, where neither side has room. More room shows more codes.
 */
export function placePalette(room: PaletteRoom, size: PaletteSize): PalettePlace {
  const top = Math.max(room.selectionBottom + GAP, room.viewTop + MARGIN);
  const bottom = Math.min(room.selectionTop - GAP, room.viewBottom - MARGIN);
  const below = rowsIn(room.viewBottom - MARGIN - top, size);
  if (below >= size.least) return { side: 'below', edge: top, rows: below };
  const above = rowsIn(bottom - room.viewTop - MARGIN, size);
  if (above >= size.least) return { side: 'above', edge: bottom, rows: above };
  const height = size.frame + size.least * size.row;
  const edge = Math.max(room.viewTop + MARGIN, room.viewBottom - MARGIN - height);
  return { side: 'below', edge, rows: size.least };
}

function rowsIn(height: number, { frame, row, most }: PaletteSize): number {
  return Math.min(most, Math.floor((height - frame) / row));
}
