import { dirname, join } from 'node:path';
import { ok } from '../../../shared/lib/result';
import { KeyFile } from '../../study/key-file';
import type { Desk, OpenStudy } from '../desk';
import type { Handlers } from '../ipc/handle';

/** Opens, writes and forgets the key file; real names cross to the window only while it is unlocked. */
export function keyHandlers(desk: Desk): Pick<Handlers, 'key:unlock' | 'key:lock' | 'key:name'> {
  return {
    'key:unlock': async ({ passphrase }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const key = await KeyFile.unlock(keyPath(open.value), open.value.session.store.header.id, passphrase);
      if (!key.ok) return key;
      open.value.key = key.value;
      return ok({ names: key.value.names });
    },
    'key:lock': async () => {
      if (desk.open !== null) desk.open.key = null;
      return ok(null);
    },
    'key:name': async ({ participant, names }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const { key } = open.value;
      if (key === null) {
        return {
          ok: false,
          error: {
            code: 'key-closed',
            message: 'The key file is locked. Nothing was written. Unlock it first.',
          },
        };
      }
      const next = await key.withNames(participant, names);
      if (!next.ok) return next;
      open.value.key = next.value;
      return ok({ names: next.value.names });
    },
  };
}

/** The key lies beside the study folder: a folder that is copied or synced does not take it along. */
export function keyPath({ folder }: Pick<OpenStudy, 'folder'>): string {
  const name = folder.split(/[/\\]/).at(-1) ?? 'study';
  return join(dirname(folder), `${name.replace(/\.codeboom$/, '')}.key`);
}
