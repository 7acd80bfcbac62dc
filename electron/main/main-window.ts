import { BrowserWindow, nativeTheme } from 'electron';
import { PAGE_ORIGIN } from './security/page-files';

/**
 * Opens the one window of the program. The only place that makes windows, so that every window is sandboxed,
 * isolated and without Node.
 */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1000,
    minHeight: 640,
    show: false,
    title: 'Codeboom',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#121514' : '#F1F2F0',
    webPreferences: {
      preload,
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
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${PAGE_ORIGIN}/index.html`);
  return window;
}
