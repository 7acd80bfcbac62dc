/**
 * Whether a value is a list of turns, checked by hand: a study has tens of thousands, and a schema takes ten
 * times as long over each.
 */
export function isTurnList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isTurn);
}

function isTurn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // Fields that are missing read as undefined and fail their check.
  const { from, to, speaker, at } = value as Readonly<Record<string, unknown>>;
  const isTime = at === undefined || (typeof at === 'number' && at >= 0);
  const isSpeaker = typeof speaker === 'number' && Number.isSafeInteger(speaker) && speaker >= -1;
  return isOffset(from) && isOffset(to) && isSpeaker && isTime;
}

function isOffset(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
