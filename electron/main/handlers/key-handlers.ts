import type { KeyContents } from '../../../shared/ipc/messages';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { KeyFile } from '../../study/key-file';
import { findKeyFile, keyPath } from '../../study/key-path';
import type { Desk } from '../desk';
import type { Handlers } from '../ipc/handle';

/** Opens, writes and forgets the key file; real names cross to the window only while it is unlocked. */
export function keyHandlers(desk: Desk): Pick<Handlers, 'key:unlock' | 'key:lock' | 'key:name'> {
  // One after another: a file written from what two of them read first would hold the names of one only.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const run = turn.then(task);
    turn = run.catch(() => undefined);
    return run;
  };
  return {
    'key:unlock': async ({ passphrase }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const { folder, session } = open.value;
      const study = session.store.header.id;
      const path = (await findKeyFile(folder, study)) ?? keyPath(folder);
      const key = await KeyFile.unlock(path, study, passphrase);
      if (!key.ok) return key;
      open.value.key = key.value;
      return ok({ names: key.value.names });
    },
    'key:lock': async () => {
      if (desk.open !== null) desk.open.key = null;
      return ok(null);
    },
    'key:name': ({ participant, names }) => inTurn(() => nameOf(desk, participant, names)),
  };
}

async function nameOf(
  desk: Desk,
  participant: string,
  names: readonly string[],
): Promise<Result<KeyContents>> {
  const open = desk.require();
  if (!open.ok) return open;
  const { key } = open.value;
  if (key === null)
    return fail('key-closed', 'The key file is locked. Nothing was written. Unlock it first.');
  const next = await key.withNames(participant, names);
  if (!next.ok) return next;
  // Locked meanwhile stays locked; what was written is on disk.
  if (open.value.key === key) open.value.key = next.value;
  return ok({ names: next.value.names });
}
