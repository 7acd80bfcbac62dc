import { BrowserWindow, nativeTheme, screen } from 'electron';
import { PAGE_ORIGIN } from './security/page-files';
import { boxOnScreen, keepWindowState, readWindowState, type Box } from './window-state';

const USUAL = { width: 1440, height: 900 } as const;

/**
 * Opens the one window of the program. The only place that makes windows, so that every window is sandboxed,
 * isolated and without Node. It opens where it was closed, as kept in `stateFile`, if that is on a screen.
 */
export function openMainWindow(preload: string, stateFile: string): BrowserWindow {
  const state = readWindowState(stateFile);
  const window = new BrowserWindow({
    ...firstBox(state?.box),
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
  if (state?.maximised === true) window.maximize();
  window.on('close', () =>
    keepWindowState(stateFile, { box: window.getNormalBounds(), maximised: window.isMaximized() }),
  );
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${PAGE_ORIGIN}/index.html`);
  return window;
}

function firstBox(kept: Box | undefined): Partial<Box> {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  return (kept === undefined ? null : boxOnScreen(kept, areas)) ?? USUAL;
}
