import { fail, ok, type Result } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';
import type { SourceFiles } from '../storage/source-files';

/** The frozen texts of a study's documents, read once each and checked against their hash. */
export class FrozenTexts {
  private readonly read = new Map<string, string>();

  constructor(private readonly sources: SourceFiles) {}

  /** The text of one document. */
  async of(study: Study, document: string): Promise<Result<string>> {
    const hash = study.documents.get(document)?.textHash;
    if (hash === undefined) {
      return fail('document-not-found', 'That document is not in the study any more. Nothing was changed.');
    }
    const known = this.read.get(hash);
    if (known !== undefined) return ok(known);
    const bytes = await this.sources.read(hash, 'text');
    if (!bytes.ok) return bytes;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value);
    this.read.set(hash, text);
    return ok(text);
  }

  /** The texts of several documents by id; fails with the first that cannot be read. */
  async readAll(study: Study, documents: readonly string[]): Promise<Result<ReadonlyMap<string, string>>> {
    const texts = new Map<string, string>();
    for (const document of documents) {
      const text = await this.of(study, document);
      if (!text.ok) return text;
      texts.set(document, text.value);
    }
    return ok(texts);
  }
}
