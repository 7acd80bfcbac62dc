import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok } from '../../shared/lib/result';
import type { AppError, Result } from '../../shared/lib/result';
import type { Disk } from './disk';
import { diskProblem } from './disk-problem';
import { createFile, ignore, moveDurably, readIfPresent } from './durable-file';
import { temporaryName } from './file-names';

/**
 * `text` is the frozen text that offsets point into; `original` is the file it was made from; `media` is the recording
 * behind it, which may be large.
 */
export type SourceKind = 'text' | 'original' | 'media';

const EXTENSIONS = { text: 'txt', original: 'original', media: 'media' } as const satisfies Record<
  SourceKind,
  string
>;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The files a study was made from, each named by the hash of its bytes.
 *
 * They never change, so the same bytes are stored once, and a file that was touched from outside is noticed.
 * Participants' words stand here and nowhere else in a study.
 */
export class SourceFiles {
  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly createNonce: () => string,
    /** Why nothing may be stored now; undefined while the study is ours. */
    private readonly refusal: () => AppError | undefined = () => undefined,
  ) {}

  /** Stores bytes and returns their sha256; when it returns they are on the medium. */
  async put(bytes: Uint8Array, kind: SourceKind): Promise<Result<string>> {
    const error = this.refusal();
    if (error !== undefined) return { ok: false, error };
    const sha256 = hashOf(bytes);
    try {
      const stored = await readIfPresent(this.disk, this.path(sha256, kind));
      if (stored === undefined || hashOf(stored) !== sha256) await this.store(bytes, this.path(sha256, kind));
      return ok(sha256);
    } catch (error) {
      return { ok: false, error: diskProblem(error, 'The document could not be stored') };
    }
  }

  /** Stores a large file piece by piece and returns its sha256; the same file is stored once. */
  async putPieces(pieces: AsyncIterable<Uint8Array>, kind: SourceKind): Promise<Result<string>> {
    const error = this.refusal();
    if (error !== undefined) return { ok: false, error };
    const temporary = join(this.folder, temporaryName(this.createNonce()));
    const hash = createHash('sha256');
    try {
      await this.disk.makeFolder(this.folder);
      await createFile(this.disk, temporary, hashed(pieces, hash));
      const sha256 = hash.digest('hex');
      await this.moveIn(temporary, this.path(sha256, kind));
      return ok(sha256);
    } catch (error) {
      return { ok: false, error: diskProblem(error, 'The file could not be stored') };
    }
  }

  /** Where a source lies, for whoever reads it piece by piece; undefined where it is not in this copy of the study. */
  async find(sha256: string, kind: SourceKind): Promise<string | undefined> {
    if (!SHA256.test(sha256)) return undefined;
    const names = await this.disk.list(this.folder).catch((): readonly string[] => []);
    return names.includes(`${sha256}.${EXTENSIONS[kind]}`) ? this.path(sha256, kind) : undefined;
  }

  /** The bytes of a source; fails where the file is missing or is not what was stored. */
  async read(sha256: string, kind: SourceKind): Promise<Result<Uint8Array>> {
    if (!SHA256.test(sha256)) throw new Error('a source is named by 64 hexadecimal digits');
    try {
      const bytes = await readIfPresent(this.disk, this.path(sha256, kind));
      if (bytes === undefined) return missing(sha256);
      return hashOf(bytes) === sha256 ? ok(bytes) : damaged(sha256);
    } catch (error) {
      return { ok: false, error: diskProblem(error, 'The document could not be read') };
    }
  }

  private path(sha256: string, kind: SourceKind): string {
    return join(this.folder, `${sha256}.${EXTENSIONS[kind]}`);
  }

  private async store(bytes: Uint8Array, path: string): Promise<void> {
    await this.disk.makeFolder(this.folder);
    const temporary = join(this.folder, temporaryName(this.createNonce()));
    await createFile(this.disk, temporary, [bytes]);
    await this.moveIn(temporary, path);
  }

  private async moveIn(temporary: string, path: string): Promise<void> {
    try {
      await moveDurably(this.disk, temporary, path);
    } catch (error) {
      await this.disk.remove(temporary).catch(ignore);
      throw error;
    }
  }
}

async function* hashed(pieces: AsyncIterable<Uint8Array>, hash: Hash): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function missing(sha256: string): Result<never> {
  return fail(
    'source-missing',
    'The text of a document is missing from the study folder. Your codings are safe. Restore the file from a copy of the study.',
    sha256,
  );
}

function damaged(sha256: string): Result<never> {
  return fail(
    'source-damaged',
    'The text of a document was changed outside Codeboom, so quotations can no longer be trusted to fit. Your ' +
      'codings are safe. Restore the file from a copy of the study.',
    sha256,
  );
}
