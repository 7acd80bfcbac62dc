import { resolve } from 'node:path';

/** What the program was started with. */
export interface StartArguments {
  /** Study folder to open. */
  readonly study?: string;
  readonly sample: boolean;
  /** Another place for settings, backups and the sample: for tests and for two people on one account. */
  readonly userData?: string;
}

/**
 * Reads the words after the program: a study folder, `--sample`, `--user-data DIR`.
 *
 * In development Electron stands before the folder of the app in `argv`; packaged, the program stands
 * alone (`defaultApp` is undefined there). Switches of Chromium are not ours and are passed over.
 */
export function readStartArguments(
  argv: readonly string[],
  appPath: string,
  defaultApp: unknown,
): StartArguments {
  const at = defaultApp === true ? argv.findIndex((word) => resolve(word) === appPath) : 0;
  const words = argv.slice(at + 1);
  const flag = words.indexOf('--user-data');
  const userData = flag === -1 ? undefined : words[flag + 1];
  const study = words.find((word, index) => !word.startsWith('-') && (flag === -1 || index !== flag + 1));
  return {
    sample: words.includes('--sample'),
    ...(study === undefined ? {} : { study: resolve(study) }),
    ...(userData === undefined ? {} : { userData: resolve(userData) }),
  };
}
