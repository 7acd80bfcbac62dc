import type { Outcome } from './refusal';

/** A run of letters of one typeface as a page shows it, in points from the page’s upper left corner. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of the line the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Name of the typeface within the file; two names may be one typeface. */
  readonly face: string;
  /** Direction the letters run in, in degrees clockwise; 0 is from left to right. */
  readonly angle: number;
}

/** One page with its letters, in the order the file paints them. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

/** An opened PDF file. */
export interface PdfFile {
  readonly pageCount: number;
  /** Page counted from 1; undefined for one that the file describes wrongly. */
  readonly page: (number: number) => Promise<PdfPage | undefined>;
}

/**
 * Opens a PDF file without running anything in it and without fetching anything for it.
 *
 * The library for it is large, so it stands behind this interface: the importer process brings it
 * (electron/importer/pdf-reader.ts) and loads it when the first PDF comes.
 */
export type PdfReader = (bytes: Uint8Array) => Promise<Outcome<PdfFile>>;
