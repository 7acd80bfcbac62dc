import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/lib/result';
import { writeFileWhole } from './write-file';

/** Real names by participant id: all that the key file holds. */
export type RealNames = Readonly<Record<string, readonly string[]>>;

const namesSchema = z.record(z.string(), z.array(z.string()));
const fileSchema = z.object({
  format: z.literal(1),
  study: z.string(),
  salt: z.string(),
  iv: z.string(),
  tag: z.string(),
  data: z.string(),
});

/** Costs about a second and 128 MB per attempt (OWASP's first choice for scrypt). */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 } as const;

const CHANGED = fail(
  'key-changed',
  'The key file was changed by another program. Nothing was written to it. Lock and unlock it to see what it holds now.',
);

/**
 * The key file of a study, unlocked: the one place where real names are. It lies beside the study folder,
 * never inside it, and is encrypted with AES-256-GCM under a key derived from the passphrase by scrypt.
 */
export class KeyFile {
  private constructor(
    private readonly path: string,
    private readonly study: string,
    private readonly secret: Buffer,
    private readonly salt: Buffer,
    readonly names: RealNames,
    /** The file as this key knows it; null where there was none yet. */
    private readonly known: string | null,
  ) {}

  /** Opens the key file, or starts a new one where there is none; a wrong passphrase changes nothing. */
  static async unlock(path: string, study: string, passphrase: string): Promise<Result<KeyFile>> {
    const stored = await readKey(path);
    if (!stored.ok) return stored;
    if (stored.value === null) {
      const salt = randomBytes(16);
      return ok(new KeyFile(path, study, await derive(passphrase, salt), salt, {}, null));
    }
    const file = fileSchema.safeParse(parseJson(stored.value));
    if (!file.success || file.data.study !== study) return wrong('This is not the key file of this study.');
    const salt = Buffer.from(file.data.salt, 'base64');
    const secret = await derive(passphrase, salt);
    const names = decrypt(file.data, secret);
    if (names === undefined) return wrong('The passphrase does not open the key file.');
    return ok(new KeyFile(path, study, secret, salt, names, stored.value));
  }

  /**
   * A key file in which a participant has these real names; none takes the entry out. On disk when it returns.
   * A file that somebody else wrote meanwhile (a sync program, a second window) is never replaced.
   */
  async withNames(participant: string, names: readonly string[]): Promise<Result<KeyFile>> {
    const stored = await readKey(this.path);
    if (!stored.ok) return stored;
    if (stored.value !== this.known) return CHANGED;
    const others = Object.entries(this.names).filter(([id]) => id !== participant);
    const next: RealNames = Object.fromEntries(
      names.length === 0 ? others : [...others, [participant, names]],
    );
    const text = this.encrypt(next);
    const written = await writeFileWhole(this.path, Buffer.from(text));
    return written.ok ? ok(new KeyFile(this.path, this.study, this.secret, this.salt, next, text)) : written;
  }

  private encrypt(names: RealNames): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.secret, iv).setAAD(Buffer.from(this.study));
    const data = Buffer.concat([cipher.update(JSON.stringify(names), 'utf8'), cipher.final()]);
    const [salt, ivText, tag] = [this.salt, iv, cipher.getAuthTag()].map((bytes) => bytes.toString('base64'));
    return JSON.stringify({
      format: 1,
      study: this.study,
      salt,
      iv: ivText,
      tag,
      data: data.toString('base64'),
    });
  }
}

/** The text of the key file; null where there is none. Any other failure stops, or a new key could replace it. */
async function readKey(path: string): Promise<Result<string | null>> {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ok(null);
    return wrong('The key file cannot be read.');
  }
}

function decrypt(file: z.infer<typeof fileSchema>, secret: Buffer): RealNames | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(file.iv, 'base64'), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(file.study)).setAuthTag(Buffer.from(file.tag, 'base64'));
    const data = Buffer.concat([decipher.update(Buffer.from(file.data, 'base64')), decipher.final()]);
    return namesSchema.parse(JSON.parse(data.toString('utf8')));
  } catch {
    return undefined;
  }
}

function derive(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, SCRYPT, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrong(what: string): Result<never> {
  return fail('key-closed', `${what} Nothing was changed. Try again.`);
}
