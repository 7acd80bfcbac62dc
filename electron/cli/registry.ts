import type { CliCommand } from './cli-command';
import { agreement } from './commands/agreement';
import { listStudyBackups, restoreStudyBackup } from './commands/backups';
import { check } from './commands/check';
import { code } from './commands/code';
import { addCode, importCodes, listCodes } from './commands/codes';
import { listDocuments } from './commands/documents';
import { exportCommand } from './commands/export';
import { importDocuments } from './commands/import';
import { merge, send } from './commands/merge';
import { newStudy } from './commands/new';
import {
  exportParticipants,
  importParticipants,
  linkParticipant,
  listParticipants,
} from './commands/participants';
import { quotes } from './commands/quotes';
import { table } from './commands/table';

/** Every command of the command line, in the order in which help lists them. */
export const cliCommands: readonly CliCommand[] = [
  newStudy,
  importDocuments,
  listDocuments,
  importCodes,
  listCodes,
  addCode,
  importParticipants,
  listParticipants,
  linkParticipant,
  exportParticipants,
  code,
  quotes,
  merge,
  send,
  agreement,
  table,
  exportCommand,
  check,
  listStudyBackups,
  restoreStudyBackup,
];
