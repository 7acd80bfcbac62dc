import type { App, Session, WebContents } from 'electron';
import { PAGE_ORIGIN } from './page-files';

/** Whether the window may go to `url`: to its own page and nowhere else. */
export function isOwnPage(url: string): boolean {
  return url === `${PAGE_ORIGIN}/` || url === `${PAGE_ORIGIN}/index.html`;
}

/** Denies every page, present and future, to navigate away, open windows or embed foreign pages. */
export function lockDownContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const stay = (event: { preventDefault: () => void }, url: string): void => {
      if (!isOwnPage(url)) event.preventDefault();
    };
    contents.on('will-navigate', (event) => stay(event, event.url));
    contents.on('will-redirect', (event) => stay(event, event.url));
    contents.on('will-frame-navigate', (event) => stay(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/**
 * Denies every permission and device, and any request that leaves the program: a study is worked on
 * without a network.
 */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocal(details.url) });
  });
}

function isLocal(url: string): boolean {
  return url.startsWith(`${PAGE_ORIGIN}/`) || url.startsWith('devtools://') || /^(blob|data):/.test(url);
}
