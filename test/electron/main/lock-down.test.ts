import type { App, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { openMainWindow } from '../../../electron/main/main-window';
import { isOwnPage, lockDownContents, lockDownSession } from '../../../electron/main/security/lock-down';
import { recorded } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

const ELSEWHERE: readonly string[] = [
  'https://example.org/',
  'http://localhost:5173/',
  'http://127.0.0.1/',
  'https://codeboom/',
  'file:///etc/passwd',
  'file://server/share/x.html',
  'file:///C:/Windows/win.ini',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:app://codeboom/0b6d',
  'about:blank',
  'about:srcdoc',
  'chrome://gpu',
  'chrome-extension://abc/x.html',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://codeboom/index.html',
  'filesystem:app://codeboom/temporary/x',
  'ftp://example.org/',
  'ws://example.org/',
  'mailto:x@example.org',
  'tel:+31200000000',
  'ms-settings:',
  'ms-msdt:/id',
  'search-ms:query=x',
  'smb://server/share',
  'vscode://file/x',
  '\\\\server\\share\\x',
  '//example.org/',
  'app://example/index.html',
  'app://codeboom.example/index.html',
  'app://codeboom@example/index.html',
  'app://codeboom:80/index.html',
  'app://CODEBOOM/index.html',
  'app://codeboom/other.html',
  'app://codeboom/index.html/../other.html',
  'app://codeboom/%69ndex.html',
  'app://codeboom\\@example/',
  'app:codeboom/index.html',
  'apps://codeboom/index.html',
  '',
];

type Listener = (event: { url: string; preventDefault: () => void }) => void;

/** The listeners a page's contents get, and what they do with opening windows. */
function lockedContents(): { prevented: (event: string, url: string) => boolean; open: () => unknown } {
  const listeners = new Map<string, Listener>();
  let open: (() => unknown) | undefined;
  const contents = {
    on: (event: string, listener: Listener) => listeners.set(event, listener),
    setWindowOpenHandler: (handler: () => unknown) => {
      open = handler;
    },
  };
  const app = {
    on: (_event: string, created: (event: unknown, contents: unknown) => void) => created({}, contents),
  };
  // The one member of Electron's app that is used.
  lockDownContents(app as unknown as App);
  return {
    prevented: (event, url) => {
      let stopped = false;
      const listener = listeners.get(event);
      if (listener === undefined) throw new Error(`nobody listens to ${event}`);
      listener({ url, preventDefault: () => (stopped = true) });
      return stopped;
    },
    open: () => open?.(),
  };
}

/** The handlers a session gets, by the name they are set under. */
function lockedSession(): Map<string, (...args: unknown[]) => unknown> {
  const handlers = new Map<string, (...args: unknown[]) => unknown>();
  const keep = (name: string) => (handler: (...args: unknown[]) => unknown) => handlers.set(name, handler);
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    webRequest: { onBeforeRequest: keep('before') },
  };
  // The members of Electron's session that are used.
  lockDownSession(session as unknown as Session);
  return handlers;
}

const PERMISSIONS = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'window-management',
  'fileSystem',
  'unknown',
];

describe('the locked window', () => {
  it(`goes to none of ${ELSEWHERE.length} other places, however it is sent there`, () => {
    expect(ELSEWHERE.length).toBeGreaterThanOrEqual(40);
    expect(ELSEWHERE.filter(isOwnPage)).toEqual([]);
    const { prevented } = lockedContents();
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      expect(ELSEWHERE.filter((url) => !prevented(event, url))).toEqual([]);
    }
  });

  it('may load its own page again', () => {
    const { prevented } = lockedContents();
    const own = ['app://codeboom/', 'app://codeboom/index.html'];
    expect(own.map((url) => prevented('will-navigate', url))).toEqual([false, false]);
  });

  it('opens no windows and holds no foreign pages', () => {
    const { prevented, open } = lockedContents();
    expect(open()).toEqual({ action: 'deny' });
    expect(prevented('will-attach-webview', 'app://codeboom/')).toBe(true);
  });

  it('is given no permission, no device and no screen', () => {
    const handlers = lockedSession();
    const granted = PERMISSIONS.filter((permission) => {
      let asked: unknown;
      handlers.get('request')?.({}, permission, (answer: unknown) => (asked = answer));
      return asked !== false || handlers.get('check')?.({}, permission) !== false;
    });
    expect(granted).toEqual([]);
    expect(handlers.get('device')?.({ deviceType: 'usb' })).toBe(false);
    let streams: unknown;
    handlers.get('display')?.({}, (answer: unknown) => (streams = answer));
    expect(streams).toEqual({});
  });

  it('reaches its own files and nothing on a network', () => {
    const before = lockedSession().get('before');
    const cancelled = (url: string): unknown => {
      let answered: unknown;
      before?.({ url }, (answer: unknown) => (answered = answer));
      return answered;
    };
    const network = [
      'https://example.org/',
      'http://localhost/',
      'wss://example.org/',
      'ftp://x/',
      'file:///x',
    ];
    expect(network.map(cancelled)).toEqual(network.map(() => ({ cancel: true })));
    expect(cancelled('app://codeboom.example/x')).toEqual({ cancel: true });
    expect(cancelled('app://codeboom/assets/app.js')).toEqual({ cancel: false });
  });
});

describe('the one window', () => {
  it('is sandboxed, isolated and without Node, and loads the own page', () => {
    openMainWindow('preload.cjs', '');
    expect(recorded.windows).toHaveLength(1);
    const [window] = recorded.windows;
    expect(window?.options['webPreferences']).toEqual({
      preload: 'preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect(window?.loaded).toEqual(['app://codeboom/index.html']);
  });
});
