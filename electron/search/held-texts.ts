import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Turn } from '../../shared/model/document';
import { foldText } from '../../shared/search/fold-text';
import type { SearchedText } from '../../shared/search/search-document';
import type { TextSource } from './search-messages';

/** A text in memory: folded for searching, and its bytes, of which words for people are made when asked for. */
interface HeldText extends SearchedText {
  readonly document: string;
}

/**
 * The texts of the open study inside the search thread.
 *
 * Folded texts are plain ASCII for the most part, which the engine stores in one byte a character; the original is
 * kept as the bytes of its file, so that both together take about twice the size of the files.
 */
export class HeldTexts {
  private readonly sources = new Map<string, TextSource>();
  private readonly held = new Map<string, HeldText | null>();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** Makes documents known; they are read when they are first searched, or by `readNext`. */
  know(sources: readonly TextSource[]): void {
    for (const source of sources) {
      this.sources.set(source.document, source);
      this.held.delete(source.document);
    }
  }

  /** A document's text; null where the file is missing or is not what was stored. */
  of(document: string): HeldText | null {
    const known = this.held.get(document);
    if (known !== undefined) return known;
    const source = this.sources.get(document);
    const text = source === undefined ? null : this.read(source);
    this.held.set(document, text);
    return text;
  }

  /** Reads one more document ahead of time; false when all are here. */
  readNext(): boolean {
    for (const document of this.sources.keys()) {
      if (this.held.has(document)) continue;
      this.of(document);
      return true;
    }
    return false;
  }

  private read({ document, path, hash, turns }: TextSource): HeldText | null {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch {
      return null;
    }
    if (createHash('sha256').update(bytes).digest('hex') !== hash) return null;
    const original = (): string => this.decoder.decode(bytes);
    return { document, folded: foldText(original()), original, turns: unpackTurns(turns) };
  }
}

function unpackTurns(packed: Int32Array): readonly Turn[] {
  const turns: Turn[] = [];
  for (let at = 0; at + 2 < packed.length; at += 3) {
    turns.push({ from: packed[at] ?? 0, to: packed[at + 1] ?? 0, speaker: packed[at + 2] ?? -1 });
  }
  return turns;
}
