const SAMPLE_BYTES = 65_536;

/**
 * The byte order of UTF-16 without a byte order mark, or undefined where the bytes do not look like UTF-16.
 *
 * Letters of Western scripts have a zero high byte, and in every script spaces and line ends do. So zeros
 * stand at every other byte only, always on the same side, and those beside them are printable.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let lowFirst = 0;
  let highFirst = 0;
  let doubleZero = 0;
  for (let index = 0; index < end; index += 2) {
    const a = bytes[index] ?? 0;
    const b = bytes[index + 1] ?? 0;
    if (a === 0 && b === 0) doubleZero += 1;
    else if (b === 0 && isText(a)) lowFirst += 1;
    else if (a === 0 && isText(b)) highFirst += 1;
  }
  const pairs = end / 2;
  if (pairs === 0 || doubleZero > 0) return undefined;
  const least = Math.max(1, pairs * 0.03);
  if (lowFirst >= least && highFirst * 20 <= lowFirst) return 'utf-16le';
  return highFirst >= least && lowFirst * 20 <= highFirst ? 'utf-16be' : undefined;
}

function isText(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
