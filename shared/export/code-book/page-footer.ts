import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { reportStyles } from '../docx/report-styles';
import { reportWords } from '../report-words';
import { landscapeWidth } from './appendix-table';
import type { CodeBookWords } from './code-book-words';

/** The foot of each page: the program at the left, the page at the right. */
export function pageFooter({ page, pageOf }: Pick<CodeBookWords, 'page' | 'pageOf'>): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: reportStyles.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: landscapeWidth }],
        children: [
          new TextRun({
            children: [
              reportWords.product,
              new Tab(),
              `${page} `,
              PageNumber.CURRENT,
              ` ${pageOf} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
