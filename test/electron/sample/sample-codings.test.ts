import { describe, expect, it } from 'vitest';

import { codePaths, liesInOneTurn, rowsOf, sampleCodings, sourcesByTitle, wordCount } from './sample-files';
import type { SampleCoding } from './sample-files';

const NOOR = 'Noor Vermaat';
const DAAN = 'Daan Wolters';

const sources = await sourcesByTitle();
const codings = sampleCodings(sources);
const paths = codePaths();

const startOf = (coding: SampleCoding): number => coding.places[0] ?? -1;
const endOf = (coding: SampleCoding): number => startOf(coding) + coding.words.length;
const by = (coder: string): readonly SampleCoding[] => codings.filter((coding) => coding.coder === coder);
const spanOf = (coding: SampleCoding): string => `${coding.document} ${startOf(coding)}-${endOf(coding)}`;
const idOf = (coding: SampleCoding): string => `${spanOf(coding)} ${coding.code}`;

describe('the sample codings', () => {
  it('have words that stand exactly once in the document', () => {
    expect(codings.filter((coding) => coding.places.length !== 1)).toEqual([]);
  });

  it('lie inside one turn, and a few run over a paragraph break of that turn', () => {
    const outside = codings.filter((coding) => {
      const source = sources.get(coding.document);
      return source === undefined || !liesInOneTurn(source, startOf(coding), endOf(coding));
    });
    expect(outside).toEqual([]);
    expect(codings.filter((coding) => coding.words.includes('\n')).length).toBeGreaterThanOrEqual(3);
  });

  it('are 4 to 60 words long and begin and end with a whole word', () => {
    const odd = codings.filter((coding) => wordCount(coding.words) < 4 || wordCount(coding.words) > 60);
    expect(odd).toEqual([]);
    const cut = codings.filter((coding) => {
      const text = ` ${sources.get(coding.document)?.text ?? ''} `;
      const pairs = [
        text.slice(startOf(coding), startOf(coding) + 2),
        text.slice(endOf(coding), endOf(coding) + 2),
      ];
      return pairs.some((pair) => /^[\p{L}\p{N}]{2}$/u.test(pair));
    });
    expect(cut).toEqual([]);
  });

  it('use codes of the tree, and all but grouping codes are used', () => {
    expect(codings.filter((coding) => !paths.has(coding.code))).toEqual([]);
    const used = new Set(codings.map((coding) => coding.code));
    expect([...paths.keys()].filter((path) => !used.has(path))).toEqual([
      'Keuzeproces',
      'Keuzeproces > Motieven',
      'Keuzeproces > Onzekerheid',
      'Beroepsbeeld',
      'Interventie',
      'Thuis',
    ]);
  });

  it('are more than 280 by two coders, about 60 to 40, none given twice by one coder', () => {
    expect(codings.length).toBeGreaterThan(280);
    expect(by(NOOR).length + by(DAAN).length).toBe(codings.length);
    expect(by(NOOR).length / codings.length).toBeGreaterThan(0.55);
    expect(by(NOOR).length / codings.length).toBeLessThan(0.65);
    for (const coder of [NOOR, DAAN]) {
      expect(new Set(by(coder).map(idOf)).size).toBe(by(coder).length);
    }
  });

  it('put several codes on the same words in more than 25 places', () => {
    const codesAt = new Map<string, Set<string>>();
    for (const coding of codings) {
      const place = `${coding.coder} ${spanOf(coding)}`;
      codesAt.set(place, (codesAt.get(place) ?? new Set()).add(coding.code));
    }
    expect([...codesAt.values()].filter((codes) => codes.size > 1).length).toBeGreaterThan(25);
  });

  it('overlap without being the same stretch in more than 30 pairs', () => {
    const spans = [...new Map(codings.map((coding) => [spanOf(coding), coding])).values()];
    const pairs = spans.flatMap((first, index) =>
      spans
        .slice(index + 1)
        .filter(
          (second) =>
            second.document === first.document &&
            startOf(first) < endOf(second) &&
            startOf(second) < endOf(first),
        ),
    );
    expect(pairs.length).toBeGreaterThan(30);
  });

  it('leave the questions of interviewers alone', () => {
    const groups = new Map(
      rowsOf('speakers.csv', ';').map((row) => [
        `${row['document'] ?? ''}: ${row['speaker'] ?? ''}`,
        row['group'],
      ]),
    );
    const asked = codings.filter((coding) => {
      const source = sources.get(coding.document);
      const turn = source?.turns.find(({ from, to }) => from <= startOf(coding) && startOf(coding) < to);
      const label = source?.speakers[turn?.speaker ?? -1] ?? '';
      return groups.get(`${coding.document}: ${label}`) === 'Interviewer';
    });
    expect(asked).toEqual([]);
  });
});

describe('the two coders of the sample', () => {
  const shared = [...sources.keys()].filter((title) =>
    [NOOR, DAAN].every((coder) => by(coder).some((coding) => coding.document === title)),
  );

  it('have both coded six of the ten documents', () => {
    expect(shared).toEqual([
      'FG-01 Leerlingen Zuid',
      'FG-02 Ouders en mentoren',
      'FG-03 Gemengd, na havenbezoek',
      'LL-02 Yasmina',
      'LR-02 Bas',
      'BD-02 Ruud',
    ]);
  });

  it('agree exactly in part of what they coded there, and by kappa neither fully nor not at all', () => {
    for (const title of shared) {
      const here = codings.filter((coding) => coding.document === title);
      const noor = new Set(here.filter(({ coder }) => coder === NOOR).map(idOf));
      const daan = here.filter(({ coder }) => coder === DAAN).map(idOf);
      const same = daan.filter((id) => noor.has(id)).length;
      expect(same).toBeGreaterThanOrEqual(5);
      expect(same).toBeLessThan(daan.length);
      const kappa = meanKappa(here, sources.get(title)?.text.length ?? 0);
      expect(kappa).toBeGreaterThan(0.15);
      expect(kappa).toBeLessThan(0.6);
    }
  });
});

/** Mean over codes of Cohen's kappa on characters, 2 x 2 per code: (po - pe) / (1 - pe). */
function meanKappa(here: readonly SampleCoding[], length: number): number {
  const kappas = [...new Set(here.map(({ code }) => code))].map((code) => {
    const marked = (coder: string): ReadonlySet<number> =>
      new Set(
        here
          .filter((coding) => coding.coder === coder && coding.code === code)
          .flatMap((coding) => Array.from(coding.words, (_, index) => startOf(coding) + index)),
      );
    const [noor, daan] = [marked(NOOR), marked(DAAN)];
    const both = [...noor].filter((at) => daan.has(at)).length;
    const observed = (length - noor.size - daan.size + 2 * both) / length;
    const [p, q] = [noor.size / length, daan.size / length];
    const chance = p * q + (1 - p) * (1 - q);
    return (observed - chance) / (1 - chance);
  });
  return kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
}
