import type { ArgsOf } from '../../../shared/ipc/contract';
import type { SourceDocument } from '../../../shared/model/document';
import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';
import { request } from '../../services/api';
import { groupOfSpeaker } from '../../services/speaker-group';
import { useStudyStore } from '../../state/study-store';
import { whenShown } from '../../state/when-shown';
import { openDocument, showToast, useViewStore } from '../../state/view-store';

/**
 * Adds the documents as one act, opens the first and says so, with undo and, where speakers are unknown, the way
 * to link them. Returns what went wrong, or null.
 */
export async function addDocuments(asked: ArgsOf<'import:apply'>): Promise<string | null> {
  const before = new Set(useStudyStore.getState().study.documents.keys());
  const added = await request('import:apply', asked);
  if (!added.ok) return added.error.message;
  await whenShown(added.value.seq);
  const { study } = useStudyStore.getState();
  const documents = [...study.documents.values()].filter((document) => !before.has(document.id));
  useViewStore.setState({ dialog: null });
  const [first] = documents;
  if (first !== undefined) openDocument(first.id);
  announce(study, documents, asked.documents.length);
  return null;
}

/** Forgets a read import; what was read is thrown away by the main process. */
export async function discardImport(id: string): Promise<void> {
  await request('import:discard', { id });
}

function announce(study: Study, documents: readonly SourceDocument[], asked: number): void {
  const unknown = documents.reduce((sum, document) => sum + unlinkedSpeakers(study, document), 0);
  const added = i18n.t('import:added', { count: asked });
  if (unknown === 0) showToast(added, true);
  else {
    const next = { label: i18n.t('import:linkSpeakers'), view: 'people' as const };
    showToast(i18n.t('import:unlinked', { added, count: unknown }), true, next);
  }
}

function unlinkedSpeakers(study: Study, document: SourceDocument): number {
  return document.speakers.filter((label) => groupOfSpeaker(study, document.id, label) === undefined).length;
}
