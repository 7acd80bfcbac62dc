/**
 * Names of everything the window may ask of the main process (`noun:verb`). The preload script exposes
 * exactly these; `contract.ts` says what each takes and answers, and does not compile when the two differ.
 */
export const requestChannels = [
  'app:state',
  'study:create',
  'study:open',
  'study:open-recent',
  'study:open-sample',
  'study:take-over',
  'study:restore',
  'study:forget',
  'study:close',
  'coder:choose',
  'document:text',
  'text:version',
  'text:correct',
  'text:reimport',
  'text:reimport-apply',
  'text:reimport-discard',
  'command:run',
  'history:undo',
  'history:redo',
  'history:list',
  'history:undo-to',
  'history:redo-to',
  'import:choose',
  'import:drop',
  'import:paste',
  'import:running',
  'import:stop',
  'import:resume',
  'import:read-again',
  'import:look',
  'import:apply',
  'import:discard',
  'codes:choose',
  'register:choose',
  'register:apply',
  'register:discard',
  'register:save',
  'export:save',
  'export:copy',
  'memos:save',
  'code-book:save',
  'analysis:save',
  'media:attach',
  'media:there',
  'package:send',
  'merge:choose',
  'merge:apply',
  'merge:discard',
  'menu:show',
  'language:choose',
  'field:step',
  'key:unlock',
  'key:lock',
  'key:name',
  'search:prepare',
  'search:text',
  'search:hits',
  'search:ranges',
  'search:stop',
] as const;

/** Names of what the main process tells the window without being asked. */
export const eventChannels = [
  'study:opened',
  'study:part',
  'study:changed',
  'study:saved',
  'study:stopped',
  'import:news',
  'menu:chosen',
] as const;

/** One of the things the window may ask. */
export type RequestChannel = (typeof requestChannels)[number];

/** One of the things the window is told. */
export type EventChannel = (typeof eventChannels)[number];
