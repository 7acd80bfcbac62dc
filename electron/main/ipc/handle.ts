import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { requestChannels, type RequestChannel } from '../../../shared/ipc/channels';
import { requests, type ArgsOf, type Events, type ReplyOf } from '../../../shared/ipc/contract';
import { fail, type Result } from '../../../shared/lib/result';
import { PAGE_ORIGIN } from '../security/page-files';
import { answerForWindow } from './for-window';

/** One function per channel of the contract; arguments arrive parsed. */
export type Handlers = {
  readonly [C in RequestChannel]: (args: ArgsOf<C>) => Promise<Result<ReplyOf<C>>>;
};

/**
 * Answers the channels of the contract: to our own page's top frame only, and only what parses.
 *
 * A bug in a handler becomes an answer too, so that no window waits for ever; it is printed for developers.
 */
export function answerRequests(handlers: Handlers): void {
  for (const channel of requestChannels) {
    // The table pairs each channel with its own argument and reply types; a loop over it loses the pairing.
    const handler = handlers[channel] as (args: unknown) => Promise<Result<unknown>>;
    ipcMain.handle(channel, (event, args: unknown) => answer(channel, handler, event, args));
  }
}

/** Tells a window something; a window that is closing is left alone. */
export function tell<C extends keyof Events>(contents: WebContents, channel: C, payload: Events[C]): void {
  if (!contents.isDestroyed()) contents.send(channel, payload);
}

/** Whether a message comes from the top frame of our own page. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && originOf(frame.url) === PAGE_ORIGIN;
}

async function answer(
  channel: RequestChannel,
  handler: (args: unknown) => Promise<Result<unknown>>,
  event: IpcMainInvokeEvent,
  args: unknown,
): Promise<Result<unknown>> {
  if (!isTrustedSender(event))
    return fail('not-allowed', 'This request did not come from Codeboom’s own window.');
  const parsed = requests[channel].args.safeParse(args);
  if (!parsed.success) return fail('bad-request', 'Codeboom could not carry that out. Nothing was changed.');
  try {
    return answerForWindow(await handler(parsed.data));
  } catch (error) {
    console.error(channel, error);
    return fail('internal', 'Something went wrong inside Codeboom. What was saved is safe. Try again.');
  }
}

function originOf(url: string): string {
  const end = url.indexOf('/', 'app://'.length);
  return end === -1 ? url : url.slice(0, end);
}
