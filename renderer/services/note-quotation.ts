import type { QuotationEdit } from '../../shared/model/quotation-note';
import { runCommand } from './run-command';
import type { Place } from '../state/view-store';

/** Writes comment, star or wording of one quotation; false where it was refused, which is then said. */
export async function noteQuotation({ document, from, to }: Place, edit: QuotationEdit): Promise<boolean> {
  const payload = { quotations: [{ document, from, to }], edit };
  return (await runCommand({ type: 'note-quotations', payload })).ok;
}
