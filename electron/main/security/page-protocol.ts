import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { CONTENT_POLICY } from './content-policy';
import { mediaResponse, type MediaFile } from './media-response';
import { findPageFile, listPageFiles, mediaHash } from './page-files';

/** Declares the scheme of the page; must run before Electron is ready. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, stream: true } },
  ]);
}

/** Finds the recording with this hash in the study that is open. */
export type FindMedia = (hash: string) => Promise<MediaFile | undefined>;

/**
 * Serves the bundled page from memory-listed files, each with the content policy, and the recordings of the open study
 * by their hash; everything else is 404.
 */
export function servePage(folder: string, findMedia: FindMedia): void {
  const files = listPageFiles(folder);
  protocol.handle('app', async (request) => {
    const hash = request.method === 'GET' ? mediaHash(request.url) : undefined;
    const media = hash === undefined ? undefined : await findMedia(hash);
    if (media !== undefined) return mediaResponse(media, request.headers.get('Range'));
    const file = request.method === 'GET' ? findPageFile(files, request.url) : undefined;
    if (file === undefined) return new Response('Not found', { status: 404, headers: headers('text/plain') });
    return new Response(await readFile(file.path), { headers: headers(file.type) });
  });
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
