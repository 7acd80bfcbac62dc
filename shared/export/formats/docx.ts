import { ok } from '../../lib/result';
import { packReport } from '../docx/pack-report';
import { reportDocument } from '../docx/report-document';
import type { Exporter } from '../exporter';

/** The theme summary for a report writer: what was said per code, by whom, with n of N. */
export const docx = {
  id: 'docx',
  label: 'Theme summary (Word)',
  extension: 'docx',
  render: async (content) => {
    const title = content.words.documentTitle(content.studyName);
    return ok(await packReport(reportDocument(content), title, content.words.product, content.at));
  },
} satisfies Exporter;
