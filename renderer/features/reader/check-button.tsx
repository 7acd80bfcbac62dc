import { useMemo, type ReactNode } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { doubtfulQuotations } from '../../../shared/query/doubtful-quotations';
import { Button } from '../../components/button';
import { useTranslation } from '../../i18n/i18n';
import { useDocumentText } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';

/** How many quotations nobody looked at since the text was corrected; nothing where there are none. */
export function CheckButton({ document }: { readonly document: SourceDocument }): ReactNode {
  const { t } = useTranslation('correcting');
  const revision = useStudyStore((state) => state.documentRevisions[document.id] ?? 0);
  const { study } = useStudyStore.getState();
  const text = useDocumentText(study, document.id);
  const count = useMemo(
    // The study is changed in place; its revision tells.
    () => (text === undefined || revision < 0 ? 0 : doubtfulQuotations(study, document.id, text).length),
    [study, document, text, revision],
  );
  if (count === 0) return null;
  return (
    <Button
      small
      icon="warning"
      title={t('doubts', { count })}
      onClick={() => useViewStore.setState({ dialog: { kind: 'doubts', document: document.id } })}
    >
      {t('toCheck', { count })}
    </Button>
  );
}
