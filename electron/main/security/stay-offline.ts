import type { App } from 'electron';

/**
 * Chromium looks things up on its own account: updates of its components, whether the network is there.
 * Codeboom promises no connections at all, so these are switched off and no host name is ever resolved.
 */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Keeps the program off the network; must run before Electron is ready. */
export function stayOffline(app: Pick<App, 'commandLine'>): void {
  for (const [name, value] of SWITCHES) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}
