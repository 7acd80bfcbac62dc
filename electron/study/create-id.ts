import { randomBytes } from 'node:crypto';

/** A fresh identity for anything in a study: 16 hexadecimal characters, 64 random bits. */
export function createId(): string {
  return randomBytes(8).toString('hex');
}
