/** A4 portrait with margins of 2.5 cm beside and 2.3 cm above and below, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1304, bottom: 1304, left: 1417, right: 1417, header: 680, footer: 680 },
} as const;

/** Width of the text, in twentieths of a point. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;
