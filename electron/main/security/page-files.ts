import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** The origin of the window's page; IPC is answered to no other. */
export const PAGE_ORIGIN = 'app://codeboom';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A file of the bundle that the page may load. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
}

/**
 * The bundled files by the path the page asks for them under, listed once at start.
 *
 * A request is looked up in this list and never joined to a folder, so there is no path to climb out of.
 */
export function listPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  return new Map(
    filesBelow(folder).flatMap((path) => {
      const type = TYPES[extname(path)];
      const name = `/${relative(folder, path).split(sep).join('/')}`;
      return type === undefined ? [] : [[name, { path, type }] as const];
    }),
  );
}

/**
 * The file a request means, or undefined: other hosts, encoded characters, queries that are not ours and
 * anything not in the list.
 */
export function findPageFile(files: ReadonlyMap<string, PageFile>, url: string): PageFile | undefined {
  const prefix = `${PAGE_ORIGIN}/`;
  if (!url.startsWith(prefix)) return undefined;
  const [path = ''] = url.slice(PAGE_ORIGIN.length).split(/[?#]/, 1);
  return files.get(path === '/' ? '/index.html' : path);
}

/** The hash of the recording a request means (`app://codeboom/media/<sha256>`); undefined for any other request. */
export function mediaHash(url: string): string | undefined {
  return new RegExp(`^${PAGE_ORIGIN}/media/([0-9a-f]{64})$`).exec(url)?.[1];
}

/** By hand, because the Node of Electron 25 cannot list folders recursively. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((found) => {
    const path = join(folder, found.name);
    return found.isDirectory() ? filesBelow(path) : [path];
  });
}
