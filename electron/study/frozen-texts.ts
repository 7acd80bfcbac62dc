import { fail, ok, type Result } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';
import { versionOf } from '../../shared/model/text-version';
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
    const text = await this.readText(hash);
    if (text.ok) this.read.set(hash, text.value);
    return text;
  }

  /** The text of one document in a kept version; it is not held, for it is looked at seldom. */
  async ofVersion(study: Study, document: string, version: string): Promise<Result<string>> {
    const texts = study.texts.get(document);
    if (texts === undefined || version === texts.current) return this.of(study, document);
    const hash = versionOf(texts, version)?.textHash;
    return hash === undefined
      ? fail('version-not-found', 'That version of the text was never kept. Nothing was changed.')
      : this.readText(hash);
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

  private async readText(hash: string): Promise<Result<string>> {
    const bytes = await this.sources.read(hash, 'text');
    return bytes.ok ? ok(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value)) : bytes;
  }
}
