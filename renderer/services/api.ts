import type { ArgsOf, Events, ReplyOf } from '../../shared/ipc/contract';
import type { EventChannel, RequestChannel } from '../../shared/ipc/channels';
import type { Result } from '../../shared/lib/result';
import { said } from '../i18n/said';

/** What the preload script exposes, and all of it. */
interface Bridge {
  readonly request: (channel: RequestChannel, args: unknown) => Promise<unknown>;
  readonly on: (channel: EventChannel, listener: (payload: unknown) => void) => () => void;
}

declare global {
  interface Window {
    readonly codeboom: Bridge;
  }
}

/** Channels that take nothing are called with their name alone. */
type CallArgs<C extends RequestChannel> = ArgsOf<C> extends undefined ? [] : [args: ArgsOf<C>];

/**
 * Asks the main process, in the types of the contract. It never rejects for what a person caused; what it then says
 * is in the language of the interface already.
 *
 * @example const text = await request('document:text', { document: id });
 */
export async function request<C extends RequestChannel>(
  channel: C,
  ...args: CallArgs<C>
): Promise<Result<ReplyOf<C>>> {
  const reply = await window.codeboom.request(channel, args[0]);
  // The bridge carries plain data; the contract that main is compiled against is the proof of its type.
  const result = reply as Result<ReplyOf<C>>;
  return result.ok ? result : { ok: false, error: { ...result.error, message: said(result.error.message) } };
}

/** Listens to what the main process tells; the returned function stops listening. */
export function listen<C extends EventChannel & keyof Events>(
  channel: C,
  listener: (payload: Events[C]) => void,
): () => void {
  // As above: main sends what the contract says.
  return window.codeboom.on(channel, (payload) => listener(payload as Events[C]));
}
