import { symbolOf } from './word-symbols';

/** Bytes that are gathered until it is sure that no other byte of the same letter follows. */
export class RtfBytes {
  private bytes = new Uint8Array(256);
  private length = 0;

  add(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  isEmpty(): boolean {
    return this.length === 0;
  }

  /** The bytes gathered, which are to be used before another is added. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }
}

/**
 * The letter of a `\u`, whose number is signed in most files; '' for one that no letter has.
 *
 * Half of a pair may come alone: the other half is the next `\u`.
 */
export function unicodeLetter(parameter: number): string {
  const code = parameter < 0 ? parameter + 0x10000 : parameter;
  if (code < 0 || code > 0x10ffff) return '';
  if (code >= 0xe000 && code <= 0xf8ff) return symbolOf(code.toString(16)) ?? '\uFFFD';
  return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
}
