import { Document, Packer, Paragraph, TextRun } from 'docx';

/** A Word transcript as people type them: one paragraph per line; label and words are runs of their own. */
export async function transcriptDocx(lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line) => {
    const [, label = '', words = line] = /^([^:]{1,60}:)(.*)$/.exec(line) ?? [];
    return new Paragraph({ children: [new TextRun(label), new TextRun(words)] });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
