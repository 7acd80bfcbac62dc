import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, clipboard, dialog, session, type BrowserWindow } from 'electron';
import { languageOf } from '../../shared/i18n/language';
import { translateSentence } from '../../shared/i18n/translate-sentence';
import { utilityImportHost } from '../importer/utility-host';
import { threadStarter } from '../search/search-thread';
import { AppMenu } from './app-menu';
import { Desk, type Places } from './desk';
import { FileDialogs } from './file-dialogs';
import { exportHandlers, mergeHandlers } from './handlers/exchange-handlers';
import { correctionHandlers } from './handlers/correction-handlers';
import { historyHandlers } from './handlers/history-handlers';
import { importHandlers } from './handlers/import-handlers';
import { keyHandlers } from './handlers/key-handlers';
import { registerHandlers } from './handlers/register-handlers';
import { searchHandlers } from './handlers/search-handlers';
import { analysisHandlers } from './handlers/analysis-handlers';
import { codeBookHandlers } from './handlers/code-book-handlers';
import { memoHandlers } from './handlers/memo-handlers';
import { findMedia, mediaHandlers } from './handlers/media-handlers';
import { languageHandlers } from './handlers/language-handlers';
import { menuHandlers } from './handlers/menu-handlers';
import { studyHandlers } from './handlers/study-handlers';
import { answerRequests, tell } from './ipc/handle';
import { openMainWindow } from './main-window';
import { errorLine } from './open-study';
import { RecentStudies } from './recent-studies';
import { declarePageScheme, servePage } from './security/page-protocol';
import { lockDownContents, lockDownSession } from './security/lock-down';
import { stayOffline } from './security/stay-offline';
import { readStartArguments } from './start-arguments';
import { tellOfStudy } from './tell-of-study';
import { windowStateFile } from './window-state';

/** The composition root: everything the program is made of is put together here and nowhere else. */
async function start(): Promise<void> {
  const root = app.getAppPath();
  const asked = readStartArguments(process.argv, root, process.defaultApp);
  if (asked.userData !== undefined) app.setPath('userData', asked.userData);
  if (!app.requestSingleInstanceLock()) return app.quit();
  declarePageScheme();
  stayOffline(app);
  lockDownContents(app);
  await app.whenReady();
  lockDownSession(session.defaultSession);

  const places: Places = {
    userData: app.getPath('userData'),
    sample: join(root, 'electron', 'sample'),
    importer: join(root, 'out', 'importer', 'importer.cjs'),
  };
  let window: BrowserWindow | null = null;
  const spoken = { language: languageOf('system', app.getLocale()) };
  const recent = new RecentStudies(places.userData);
  await recent.load();
  const desk = new Desk(places, recent, (open) =>
    tellOfStudy(open, desk, (channel, payload) => {
      if (window !== null) tell(window.webContents, channel, payload);
    }),
  );
  servePage(join(root, 'out', 'renderer'), (hash) => findMedia(desk.open, hash));
  const dialogs = new FileDialogs(
    () => window,
    () => spoken.language,
  );
  const menu = new AppMenu((command) => {
    if (window !== null) tell(window.webContents, 'menu:chosen', { command });
  }, spoken.language);
  answerRequests({
    ...menuHandlers(menu, (step) => window?.webContents[step]()),
    ...languageHandlers(spoken),
    ...studyHandlers(desk, dialogs, recent, app.getVersion()),
    ...historyHandlers(desk),
    ...correctionHandlers(desk, dialogs, () => utilityImportHost(places.importer)),
    ...importHandlers(desk, dialogs, {
      host: () => utilityImportHost(places.importer),
      send: (channel, payload) => {
        if (window !== null) tell(window.webContents, channel, payload);
      },
      clipboardText: async () => clipboard.readText(),
    }),
    ...registerHandlers(desk, dialogs, () => utilityImportHost(places.importer)),
    ...exportHandlers(desk, dialogs),
    ...memoHandlers(desk, dialogs),
    ...codeBookHandlers(desk, dialogs),
    ...analysisHandlers(desk, dialogs),
    ...mediaHandlers(desk, dialogs),
    ...mergeHandlers(desk, dialogs),
    ...keyHandlers(desk),
    ...searchHandlers(
      desk,
      threadStarter(() => readFileSync(join(root, 'out', 'search', 'search.cjs'), 'utf8')),
    ),
  });
  const opened =
    asked.study !== undefined
      ? await desk.openFolder(asked.study)
      : asked.sample
        ? await desk.openSample()
        : null;
  if (opened?.ok === false) console.error(errorLine(opened.error));

  window = openMainWindow(join(root, 'out', 'preload', 'preload.cjs'), windowStateFile(places.userData));
  window.on('closed', () => {
    window = null;
  });
  app.on('second-instance', () => {
    window?.show();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  closeBeforeQuitting(desk);
}

/** The last snapshot is made before the program ends; what was acknowledged is safe even without it. */
function closeBeforeQuitting(desk: Desk): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void desk.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

/** A program that cannot start says so and ends, instead of running on without a window. */
void start().catch((error: unknown) => {
  console.error(error);
  const said = (words: string): string => translateSentence(words, languageOf('system', app.getLocale()));
  dialog.showErrorBox(
    said('Codeboom could not start'),
    said('Your studies are safe. Please start it again.'),
  );
  app.exit(1);
});
