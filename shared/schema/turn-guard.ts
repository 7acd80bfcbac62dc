/**
 * Whether a value is a list of turns, checked by hand: a study has tens of thousands, and a schema takes ten
 * times as long over each.
 */
export function isTurnList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isTurn);
}

/** Whether a value is a list of edits of a text, sorted and not overlapping. */
export function isEditList(value: unknown): boolean {
  let end = 0;
  return (
    Array.isArray(value) &&
    value.every((edit: unknown) => {
      if (typeof edit !== 'object' || edit === null) return false;
      // As below.
      const { from, to, length } = edit as Readonly<Record<string, unknown>>;
      if (!isOffset(from) || !isOffset(to) || !isOffset(length) || from < end || to < from) return false;
      end = to;
      return true;
    })
  );
}

function isTurn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // Fields that are missing read as undefined and fail their check.
  const { from, to, speaker, at } = value as Readonly<Record<string, unknown>>;
  const isTime = at === undefined || (typeof at === 'number' && at >= 0);
  const isSpeaker = typeof speaker === 'number' && Number.isSafeInteger(speaker) && speaker >= -1;
  return isOffset(from) && isOffset(to) && isSpeaker && isTime;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
