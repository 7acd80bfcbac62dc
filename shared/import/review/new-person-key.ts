import { foldLabel } from '../label-name';
import { labelNature } from '../label-nature';
import type { DecidedLabel } from './label-decision';

/**
 * The key of the participant that an answer makes; the same for the same question, so that answers may name it, and
 * whatever set its file is moved to.
 */
export function newPersonKey({ file, label, reach }: DecidedLabel): string {
  const scope = reach === 'all-files' && labelNature(label) === 'name' ? 'all' : `${reach} ${file}`;
  return `new ${scope}|${foldLabel(label)}`;
}
