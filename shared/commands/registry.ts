import { addCoder } from './add-coder';
import { addCodes } from './add-codes';
import { addCodings } from './add-codings';
import { addDocuments } from './add-documents';
import { addGroups } from './add-groups';
import { addParticipants } from './add-participants';
import { archiveCodes } from './archive-codes';
import { codeWithNewCode } from './code-with-new-code';
import type { Command } from './command';
import { editCode } from './edit-code';
import { editDocument } from './edit-document';
import { editParticipant } from './edit-participant';
import { linkSpeakers } from './link-speakers';
import { mergeCodes } from './merge-codes';
import { moveCode } from './move-code';
import { nameStudy } from './name-study';
import { nameVoice } from './name-voice';
import { removeCodings } from './remove-codings';
import { removeDocument } from './remove-document';
import { removeParticipant } from './remove-participant';
import { restoreCodes } from './restore-codes';

/** Every command there is, by its type; a test compares this list with the folder. */
export const commands = {
  'add-coder': addCoder,
  'add-codes': addCodes,
  'add-codings': addCodings,
  'add-documents': addDocuments,
  'add-groups': addGroups,
  'add-participants': addParticipants,
  'archive-codes': archiveCodes,
  'code-with-new-code': codeWithNewCode,
  'edit-code': editCode,
  'edit-document': editDocument,
  'edit-participant': editParticipant,
  'link-speakers': linkSpeakers,
  'merge-codes': mergeCodes,
  'move-code': moveCode,
  'name-study': nameStudy,
  'name-voice': nameVoice,
  'remove-codings': removeCodings,
  'remove-document': removeDocument,
  'remove-participant': removeParticipant,
  'restore-codes': restoreCodes,
} as const;

/** Names of the commands. */
export type CommandType = keyof typeof commands;

/** What a command of this type takes. */
export type PayloadOf<T extends CommandType> = (typeof commands)[T] extends Command<infer P> ? P : never;

/** A command as asked for by a window or a script, before its payload is parsed. */
export type CommandRequest = {
  readonly [T in CommandType]: { readonly type: T; readonly payload: PayloadOf<T> };
}[CommandType];
