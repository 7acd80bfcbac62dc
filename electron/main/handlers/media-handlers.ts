import { ok } from '../../../shared/lib/result';
import { attachMedia } from '../../study/attach-media';
import type { Desk, OpenStudy } from '../desk';
import type { FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';
import type { MediaFile } from '../security/media-response';

/** Gives documents their recordings, and says whether a recording is in this copy of the study. */
export function mediaHandlers(
  desk: Desk,
  dialogs: FileDialogs,
): Pick<Handlers, 'media:attach' | 'media:there'> {
  return {
    'media:attach': async ({ document }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const path = await dialogs.recording();
      if (path === null) return ok(null);
      return attachMedia(open.value.session, document, path);
    },
    'media:there': async ({ hash }) => ok((await findMedia(desk.open, hash)) !== undefined),
  };
}

/** The file of a recording that a document of the open study has; no other file of the folder can be asked for. */
export async function findMedia(open: OpenStudy | null, hash: string): Promise<MediaFile | undefined> {
  if (open === null) return undefined;
  const documents = [...open.session.study.documents.values()];
  const media = documents.find((document) => document.media?.hash === hash)?.media;
  if (media === undefined) return undefined;
  const path = await open.session.store.sources.find(hash, 'media');
  return path === undefined ? undefined : { path, type: media.type };
}
