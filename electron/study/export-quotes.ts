import { renderExport } from '../../shared/export/build-export';
import { findExporter } from '../../shared/export/registry';
import { fail, ok, type Result } from '../../shared/lib/result';
import { exportInput, type ExportSetting } from '../../shared/query/export-input';
import type { QuoteFilter } from '../../shared/query/quote-filter';
import type { StudySession } from './study-session';

/** A rendered export and how many quotes it holds. */
export interface RenderedExport {
  readonly bytes: Uint8Array;
  readonly quotes: number;
  /** Quotes left out because whoever said them may not be quoted. */
  readonly withheld: number;
}

/**
 * Renders the quotes a filter asks for. Whole or not at all: a document whose words cannot be read stops
 * it, because a report must not silently miss a voice. Where nobody who said the words may be quoted there is no
 * export either: an empty page would look like a mistake.
 */
export async function exportQuotes(
  session: StudySession,
  format: string,
  filter: QuoteFilter,
  setting: ExportSetting,
): Promise<Result<RenderedExport>> {
  const exporter = findExporter(format);
  if (exporter === undefined) {
    return fail(
      'format-unknown',
      `There is no export format “${format}”. Nothing was written. Choose docx or csv.`,
    );
  }
  const texts = await session.texts.readAll(session.study, [...session.study.codings.keys()]);
  if (!texts.ok) return texts;
  const textOf = (document: string): string | undefined => texts.value.get(document);
  const { input, withheld } = exportInput(session.study, textOf, filter, setting);
  if (input.quotes.length === 0 && withheld > 0) {
    return fail('quotes-withheld', 'Whoever said this may not be quoted. Nothing was written or copied.');
  }
  const bytes = await renderExport(exporter, input);
  return bytes.ok ? ok({ bytes: bytes.value, quotes: input.quotes.length, withheld }) : bytes;
}

/** Local time with its offset (ISO 8601), as an export prints it. */
export function localTime(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
