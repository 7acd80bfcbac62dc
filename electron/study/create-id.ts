import { randomBytes } from 'node:crypto';

/** Random bytes drawn at once: asking the system for each id would take longer than all else that a coding costs. */
const POOL = 4_096;
const LENGTH = 8;
let pool = Buffer.alloc(0);
let next = 0;

/** A fresh identity for anything in a study: 16 hexadecimal characters, 64 random bits. */
export function createId(): string {
  if (next + LENGTH > pool.length) {
    pool = randomBytes(POOL);
    next = 0;
  }
  next += LENGTH;
  return pool.toString('hex', next - LENGTH, next);
}
