import type { Study } from '../model/study';
import type { QuoteSpeaker } from './speaker-of-range';

/**
 * How many participants the printed description of a speaker, group and role, fits: a person alone in it can be
 * recognised. Speakers nobody linked are described by their group alone and point at nobody: infinite.
 */
export function speakerSizes(study: Study): (who: QuoteSpeaker) => number {
  const sizes = new Map<string, number>();
  for (const { group, role } of study.participants.values()) {
    const key = `${group} ${role}`;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return ({ participant }) => {
    const person = study.participants.get(participant?.id ?? '');
    return person === undefined ? Infinity : (sizes.get(`${person.group} ${person.role}`) ?? 0);
  };
}
