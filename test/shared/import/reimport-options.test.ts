import { describe, expect, it } from 'vitest';
import { reimportOptions } from '../../../shared/import/reimport-options';
import type { SourceDocument } from '../../../shared/model/document';
import { parseSource } from '../../support/parse-source';
import { StudyBuilder } from '../../support/study-builder';

const FILE =
  'Yasmina: Koud.\nDocent: Ja.\nYasmina B.: Heel koud.\nPauze: tien minuten.\nDocent: Nee.\nPauze: vijf minuten.\n';

/** A document of the parents whose labels were looked over at its import. */
function parentsStudy(): StudyBuilder {
  return new StudyBuilder()
    .document('d', 'Koud.\nJa.\nHeel koud.', ['Yasmina', 'Docent'])
    .op({ type: 'document:edit', id: 'd', edit: { set: 'Parents T1' } })
    .op(mean('Yasmina B.', { kind: 'variant', of: 'Yasmina' }))
    .op(mean('Pauze', { kind: 'text' }))
    .op(mean('Docent', { kind: 'text' }))
    .op(mean('R1', { kind: 'variant', of: 'Hakima' }));
}

type Meaning = { readonly kind: 'text' } | { readonly kind: 'variant'; readonly of: string };

function mean(label: string, meaning: Meaning) {
  return { type: 'label:mean', set: 'Parents T1', label, meaning } as const;
}

function documentOf({ state }: StudyBuilder, encoding?: string): SourceDocument {
  const document = state.documents.get('d');
  if (document === undefined) throw new Error('The document is not in the study');
  const origin = { ...document.origin, ...(encoding === undefined ? {} : { encoding }) };
  return { ...document, origin };
}

describe('reading a corrected file', () => {
  it('knows the speakers of the document, and what its set says of other labels', () => {
    const builder = parentsStudy();
    expect(reimportOptions(builder.state, documentOf(builder), new TextEncoder().encode(FILE))).toEqual({
      speakers: {
        text: ['Pauze'],
        speakers: ['Yasmina', 'Docent'],
        join: { 'Yasmina B.': 'Yasmina' },
      },
    });
  });

  it('makes nobody a speaker again who was joined to another, and no speaker of what is text', async () => {
    const builder = parentsStudy();
    const bytes = new TextEncoder().encode(FILE);
    const options = reimportOptions(builder.state, documentOf(builder), bytes);
    const { speakers, text } = await parseSource('corrected.txt', bytes, options);
    expect(speakers).toEqual(['Yasmina', 'Docent']);
    expect(text).toContain('Pauze: tien minuten.');
    const unknown = await parseSource('corrected.txt', bytes);
    expect(unknown.speakers).toEqual(['Yasmina', 'Docent', 'Yasmina B.', 'Pauze']);
  });

  it.each([
    ['bytes that may be any older encoding', [0x63, 0x61, 0x66, 0xe9], 'macroman'],
    ['UTF-8', [0x63, 0x61, 0x66, 0xc3, 0xa9], undefined],
    ['UTF-16', [0xff, 0xfe, 0x63, 0x00], undefined],
  ])('takes the encoding of the first file for %s as it has to', (_file, bytes, encoding) => {
    const builder = parentsStudy();
    const options = reimportOptions(builder.state, documentOf(builder, 'macroman'), Uint8Array.from(bytes));
    expect(options.encoding).toBe(encoding);
  });
});
