import { addAttributes } from './add-attributes';
import { addCodeGroup } from './add-code-group';
import { addCoder } from './add-coder';
import { addCodes } from './add-codes';
import { addCodings } from './add-codings';
import { addContacts } from './add-contacts';
import { addDocuments } from './add-documents';
import { addGroups } from './add-groups';
import { addParticipants } from './add-participants';
import { addSamplingColumns } from './add-sampling-columns';
import { archiveCodes } from './archive-codes';
import { autoCode } from './auto-code';
import { branchToAttribute } from './branch-to-attribute';
import { codeWithNewCode } from './code-with-new-code';
import type { Command } from './command';
import { commentToMemo } from './comment-to-memo';
import { confirmQuotations } from './confirm-quotations';
import { correctDocument } from './correct-document';
import { duplicateCode } from './duplicate-code';
import { editAttribute } from './edit-attribute';
import { editCode } from './edit-code';
import { editCodeGroup } from './edit-code-group';
import { editCodes } from './edit-codes';
import { editContact } from './edit-contact';
import { editDocument } from './edit-document';
import { editDocuments } from './edit-documents';
import { editGroup } from './edit-group';
import { editMemo } from './edit-memo';
import { editParticipant } from './edit-participant';
import { editSamplingColumn } from './edit-sampling-column';
import { fillAttributes } from './fill-attributes';
import { fillRegister } from './fill-register';
import { forgetCodeBook } from './forget-code-book';
import { goToVersion } from './go-to-version';
import { keepCodeBook } from './keep-code-book';
import { linkSpeakers } from './link-speakers';
import { mergeCodes } from './merge-codes';
import { mergeGroups } from './merge-groups';
import { mergeParticipants } from './merge-participants';
import { moveCode } from './move-code';
import { moveCodes } from './move-codes';
import { nameStudy } from './name-study';
import { nameVoice } from './name-voice';
import { noteQuotations } from './note-quotations';
import { placeCodings } from './place-codings';
import { planSampling } from './plan-sampling';
import { rateCodings } from './rate-codings';
import { recode } from './recode';
import { rememberLabels } from './remember-labels';
import { removeAttribute } from './remove-attribute';
import { removeCodeGroup } from './remove-code-group';
import { removeCodings } from './remove-codings';
import { removeContacts } from './remove-contacts';
import { removeDocument } from './remove-document';
import { removeGroups } from './remove-groups';
import { removeMemos } from './remove-memos';
import { removeParticipant } from './remove-participant';
import { removeSamplingColumn } from './remove-sampling-column';
import { replaceCodings } from './replace-codings';
import { resizeQuotation } from './resize-quotation';
import { restoreCodes } from './restore-codes';
import { restoreMemos } from './restore-memos';
import { splitCode } from './split-code';
import { startRegister } from './start-register';
import { writeMemo } from './write-memo';

/** Every command there is, by its type; a test compares this list with the folder. */
export const commands = {
  'add-attributes': addAttributes,
  'add-code-group': addCodeGroup,
  'add-coder': addCoder,
  'add-codes': addCodes,
  'add-codings': addCodings,
  'add-contacts': addContacts,
  'add-documents': addDocuments,
  'add-groups': addGroups,
  'add-participants': addParticipants,
  'add-sampling-columns': addSamplingColumns,
  'archive-codes': archiveCodes,
  'auto-code': autoCode,
  'branch-to-attribute': branchToAttribute,
  'code-with-new-code': codeWithNewCode,
  'comment-to-memo': commentToMemo,
  'confirm-quotations': confirmQuotations,
  'correct-document': correctDocument,
  'duplicate-code': duplicateCode,
  'edit-attribute': editAttribute,
  'edit-code': editCode,
  'edit-code-group': editCodeGroup,
  'edit-codes': editCodes,
  'edit-contact': editContact,
  'edit-document': editDocument,
  'edit-documents': editDocuments,
  'edit-group': editGroup,
  'edit-memo': editMemo,
  'edit-participant': editParticipant,
  'edit-sampling-column': editSamplingColumn,
  'fill-attributes': fillAttributes,
  'fill-register': fillRegister,
  'forget-code-book': forgetCodeBook,
  'go-to-version': goToVersion,
  'keep-code-book': keepCodeBook,
  'link-speakers': linkSpeakers,
  'merge-codes': mergeCodes,
  'merge-groups': mergeGroups,
  'merge-participants': mergeParticipants,
  'move-code': moveCode,
  'move-codes': moveCodes,
  'name-study': nameStudy,
  'name-voice': nameVoice,
  'note-quotations': noteQuotations,
  'place-codings': placeCodings,
  'plan-sampling': planSampling,
  'rate-codings': rateCodings,
  recode: recode,
  'remember-labels': rememberLabels,
  'remove-attribute': removeAttribute,
  'remove-code-group': removeCodeGroup,
  'remove-codings': removeCodings,
  'remove-contacts': removeContacts,
  'remove-document': removeDocument,
  'remove-groups': removeGroups,
  'remove-memos': removeMemos,
  'remove-participant': removeParticipant,
  'remove-sampling-column': removeSamplingColumn,
  'replace-codings': replaceCodings,
  'resize-quotation': resizeQuotation,
  'restore-codes': restoreCodes,
  'restore-memos': restoreMemos,
  'split-code': splitCode,
  'start-register': startRegister,
  'write-memo': writeMemo,
} as const;

/** Names of the commands. */
export type CommandType = keyof typeof commands;

/** What a command of this type takes. */
export type PayloadOf<T extends CommandType> = (typeof commands)[T] extends Command<infer P> ? P : never;

/** A command as asked for by a window or a script, before its payload is parsed. */
export type CommandRequest = {
  readonly [T in CommandType]: { readonly type: T; readonly payload: PayloadOf<T> };
}[CommandType];
