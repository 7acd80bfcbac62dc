import type { SourceDocument } from '../../../shared/model/document';
import type { MenuItem } from '../../components/menu';
import { i18n } from '../../i18n/i18n';
import { attachRecording, detachRecording } from '../../services/attach-recording';
import { chooseCorrectedFile, openVersions } from '../../services/correct-text';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { closeDocument } from '../../state/reader-sides';
import { openDocument, useViewStore } from '../../state/view-store';
import { useNavigatorStore } from './navigator-store';

/** What can be done with a document, as a menu. */
export function documentMenu(document: SourceDocument): readonly MenuItem[] {
  return [
    { label: i18n.t('documents:open'), icon: 'document', onChoose: () => openDocument(document.id) },
    { label: i18n.t('documents:rename'), shortcut: 'F2', onChoose: () => startRenaming(document.id) },
    { label: i18n.t('documents:detailsItem'), icon: 'info', onChoose: () => openDetails(document.id) },
    {
      label: i18n.t(document.media === undefined ? 'media:attach' : 'media:replace'),
      icon: 'play',
      onChoose: () => void attachRecording(document.id),
    },
    ...(document.media === undefined
      ? []
      : [{ label: i18n.t('media:detach'), onChoose: () => void detachRecording(document.id) }]),
    {
      label: i18n.t('correcting:command.versions'),
      icon: 'clock',
      onChoose: () => openVersions(document.id),
    },
    {
      label: i18n.t('correcting:command.reimport'),
      onChoose: () => void chooseCorrectedFile(document.id),
    },
    { label: i18n.t('documents:session'), icon: 'people', onChoose: () => openSession(document.id) },
    'line',
    {
      label: i18n.t('common:remove'),
      shortcut: 'Del',
      danger: true,
      onChoose: () => void removeDocument(document),
    },
  ];
}

/** Puts a document aside with its codings; the toast brings both back. */
export async function removeDocument(document: SourceDocument): Promise<void> {
  const codings = useStudyStore.getState().study.codings.get(document.id)?.size ?? 0;
  const toast =
    codings === 0
      ? i18n.t('documents:removed', { title: document.title })
      : i18n.t('documents:removedWith', { title: document.title, count: codings });
  closeDocument(document.id);
  await runCommand({ type: 'remove-document', payload: { id: document.id } }, { toast });
}

/** Gives a document another title; an empty or unchanged one changes nothing. */
export async function renameDocument(document: SourceDocument, typed: string): Promise<void> {
  useNavigatorStore.setState({ renaming: null });
  const title = typed.trim();
  if (title === '' || title === document.title) return;
  await runCommand({ type: 'edit-document', payload: { id: document.id, edit: { title } } });
}

/** Turns the row of a document into a text field. */
export function startRenaming(id: string): void {
  useNavigatorStore.setState({ renaming: id, focused: id });
}

function openSession(id: string): void {
  useViewStore.setState({ dialog: { kind: 'session', id } });
}

function openDetails(id: string): void {
  useViewStore.setState({ dialog: { kind: 'document', id } });
}
