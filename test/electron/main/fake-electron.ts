/**
 * Stands in for Electron and writes down what it is asked; the journeys use the real one. Tests load it with
 * `vi.mock('electron', () => import('./fake-electron'))`.
 */
type Listener = (...args: readonly never[]) => unknown;

const handled = new Map<string, (event: unknown, args: unknown) => Promise<unknown>>();
const windows: FakeWindow[] = [];
const schemes: unknown[] = [];
const protocols = new Map<string, (request: Request) => Promise<Response>>();
const exposed = new Map<string, unknown>();
const invoked: unknown[] = [];
const listeners = new Map<string, Listener[]>();
const menus: unknown[] = [];

/** What was asked of Electron so far. */
export const recorded = { handled, windows, schemes, protocols, exposed, invoked, listeners, menus };

/** A window that notes its options and what is done with it. */
export class FakeWindow {
  readonly loaded: string[] = [];
  readonly once: string[] = [];

  constructor(readonly options: Readonly<Record<string, unknown>>) {
    windows.push(this);
  }

  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    return Promise.resolve();
  }
}

/** Windows are made through this name. */
export const BrowserWindow = class extends FakeWindow {
  constructor(options: Readonly<Record<string, unknown>>) {
    super(options);
    Object.defineProperty(this, 'once', { value: (event: string) => event });
    Object.defineProperty(this, 'on', { value: (event: string) => event });
  }
};

/** The side of the main process. */
export const ipcMain = {
  handle: (channel: string, answer: (event: unknown, args: unknown) => Promise<unknown>): void => {
    if (handled.has(channel)) throw new Error(`second handler for ${channel}`);
    handled.set(channel, answer);
  },
};

/** The side of the preload script. */
export const ipcRenderer = {
  invoke: (channel: string, args: unknown): Promise<unknown> => {
    invoked.push([channel, args]);
    return Promise.resolve('answer');
  },
  on: (channel: string, listener: Listener): void => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
  },
  removeListener: (channel: string, listener: Listener): void => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((known) => known !== listener),
    );
  },
};

/** The bridge to the page. */
export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown): void => {
    exposed.set(name, api);
  },
};

/** Schemes and who serves them. */
export const protocol = {
  registerSchemesAsPrivileged: (list: readonly unknown[]): void => {
    schemes.push(...list);
  },
  handle: (scheme: string, serve: (request: Request) => Promise<Response>): void => {
    protocols.set(scheme, serve);
  },
};

/** One screen. */
export const screen = {
  getAllDisplays: (): readonly unknown[] => [{ workArea: { x: 0, y: 0, width: 1600, height: 1000 } }],
};

/** Light, always. */
export const nativeTheme = { shouldUseDarkColors: false };

/** The menu as it was asked for. */
export const Menu = {
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu: (menu: unknown): void => {
    menus.push(menu);
  },
};
