import type { CommandReceipt } from '../../shared/ipc/messages';
import type { Result } from '../../shared/lib/result';
import type { RegisterFormat, RegisterOffer } from '../../shared/register/register-preview';
import { request } from './api';

/**
 * Asks for a table of participants (.xlsx, .csv, .ods) and reads it; nothing is changed yet. Null when the person
 * cancelled. A file that cannot be read, or has no column of pseudonyms, is a failure with its sentence.
 */
export function chooseRegister(): Promise<Result<RegisterOffer | null>> {
  return request('register:choose');
}

/** Adds and changes what the offer showed, as one act; rows that were refused stay out. */
export function applyRegister(id: string): Promise<Result<CommandReceipt>> {
  return request('register:apply', { id });
}

/** Forgets an offer. */
export async function discardRegister(id: string): Promise<void> {
  await request('register:discard', { id });
}

/** Asks where to, and writes the register: pseudonyms and what is known of them, never a real name. */
export function saveRegister(format: RegisterFormat): Promise<Result<{ readonly name: string } | null>> {
  return request('register:save', { format });
}
