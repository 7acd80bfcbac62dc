import { codesInTreeOrder } from '../../shared/code-tree/code-tree';
import { codeUsage } from '../../shared/code-tree/code-usage';
import type { CodeBookFormat, CodeBookInput } from '../../shared/export/code-book/code-book-content';
import { renderCodeBook } from '../../shared/export/code-book/code-book-export';
import { fail, type Result } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';

/**
 * The bytes of the code book of today (`version` null) or of a kept version, as an appendix table. Counts are those of
 * today in either case.
 */
export async function exportCodeBook(
  study: Study,
  format: CodeBookFormat,
  version: string | null,
  setting: Pick<CodeBookInput, 'anonymise' | 'at' | 'language'>,
): Promise<Result<Uint8Array>> {
  const kept = version === null ? null : study.codeBooks.get(version);
  if (kept === undefined) {
    return fail(
      'code-book-not-found',
      'That version of the code book is gone. Nothing was written. Choose another.',
    );
  }
  return renderCodeBook(format, {
    ...setting,
    studyName: study.name,
    version: kept?.name ?? null,
    codes: kept?.codes ?? codesInTreeOrder(study),
    usage: codeUsage(study),
  });
}
