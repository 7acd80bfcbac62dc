import { contextBridge, ipcRenderer } from 'electron';
import { eventChannels, requestChannels } from '../../shared/ipc/channels';

const requestable: ReadonlySet<string> = new Set(requestChannels);
const listenable: ReadonlySet<string> = new Set(eventChannels);

// The page gets two functions over a closed list of names, and never the event object or ipcRenderer itself.
contextBridge.exposeInMainWorld('codeboom', {
  request: (channel: string, args: unknown): Promise<unknown> => {
    if (!requestable.has(channel)) return Promise.reject(new Error(`no such request: ${channel}`));
    return ipcRenderer.invoke(channel, args);
  },
  on: (channel: string, listener: (payload: unknown) => void): (() => void) => {
    if (!listenable.has(channel)) throw new Error(`no such event: ${channel}`);
    const forward = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.removeListener(channel, forward);
    };
  },
});
