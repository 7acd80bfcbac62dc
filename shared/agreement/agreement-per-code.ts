import { codesInTreeOrder } from '../code-tree/code-tree';
import type { Coding } from '../model/coding';
import type { Study } from '../model/study';
import { cohenKappa, type Agreement, type AgreementTable } from './cohen-kappa';
import { lengthOf, sharedLength, unionOf } from './intervals';

/** Who is compared, over which documents. */
export interface AgreementQuestion {
  /** Ids of coders A and B. */
  readonly coders: readonly [string, string];
  /** Document ids; all that both have coded where left out. */
  readonly documents?: readonly string[];
  /** Whether a code counts together with everything below it; codes are compared one by one otherwise. */
  readonly subtree?: boolean;
}

/** Agreement on one code; the numbers of the table are characters (UTF-16 units) of the frozen texts. */
export interface CodeAgreement extends AgreementTable, Agreement {
  readonly code: string;
}

/** Agreement per code and over all of them. */
export interface AgreementReport {
  /** Documents that were compared. */
  readonly documents: readonly string[];
  /** Codes that at least one of the two used there, in tree order. */
  readonly codes: readonly CodeAgreement[];
  /** All tables of `codes` added up (micro average): frequent codes weigh more. */
  readonly overall: AgreementTable & Agreement;
}

/**
 * How alike two coders coded, code by code: each character of each document is one unit, and each coder
 * either gave it the code or not. How often a character got the code makes no difference.
 *
 * Characters rather than passages, because coders cut passages differently; long agreed silence therefore
 * weighs in the percentage, and kappa corrects for it.
 */
export function agreementPerCode(study: Study, question: AgreementQuestion): AgreementReport {
  const documents = [...new Set(question.documents ?? codedByBoth(study, question.coders))];
  const units = documents.reduce((sum, id) => sum + (study.documents.get(id)?.length ?? 0), 0);
  const used = codingsByCode(study, documents, question);
  const codes = codesInTreeOrder(study).flatMap((code): readonly CodeAgreement[] => {
    const pairs = used.get(code.id);
    if (pairs === undefined) return [];
    const table = tableOf([...pairs.values()], units);
    return [{ code: code.id, ...table, ...cohenKappa(table) }];
  });
  const total = codes.reduce(addTables, { both: 0, onlyA: 0, onlyB: 0, neither: 0 });
  return { documents, codes, overall: { ...total, ...cohenKappa(total) } };
}

/** Ids of documents in which each of the coders has at least one coding. */
export function codedByBoth(study: Study, [a, b]: readonly [string, string]): readonly string[] {
  return [...study.documents.keys()].filter((id) => {
    const coders = new Set([...(study.codings.get(id)?.values() ?? [])].map((coding) => coding.coder));
    return coders.has(a) && coders.has(b);
  });
}

/** The codings of A and of B with one code in one document. */
interface CodingPair {
  readonly a: Coding[];
  readonly b: Coding[];
}

type PairsByCode = Map<string, Map<string, CodingPair>>;

function codingsByCode(study: Study, documents: readonly string[], question: AgreementQuestion): PairsByCode {
  const [a, b] = question.coders;
  const byCode: PairsByCode = new Map();
  for (const document of documents) {
    for (const coding of study.codings.get(document)?.values() ?? []) {
      if (coding.coder !== a && coding.coder !== b) continue;
      for (const code of countsFor(study, coding.code, question.subtree === true)) {
        const pair = pairAt(byCode, code, document);
        if (coding.coder === a) pair.a.push(coding);
        if (coding.coder === b) pair.b.push(coding);
      }
    }
  }
  return byCode;
}

function countsFor(study: Study, code: string, subtree: boolean): readonly string[] {
  const codes = [code];
  for (let up = study.codes.get(code)?.parent ?? null; subtree && up !== null;) {
    codes.push(up);
    up = study.codes.get(up)?.parent ?? null;
  }
  return codes;
}

function pairAt(byCode: PairsByCode, code: string, document: string): CodingPair {
  const pairs = byCode.get(code) ?? new Map<string, CodingPair>();
  byCode.set(code, pairs);
  const pair = pairs.get(document) ?? { a: [], b: [] };
  pairs.set(document, pair);
  return pair;
}

function tableOf(pairs: readonly CodingPair[], units: number): AgreementTable {
  let both = 0;
  let codedA = 0;
  let codedB = 0;
  for (const pair of pairs) {
    const a = unionOf(pair.a);
    const b = unionOf(pair.b);
    both += sharedLength(a, b);
    codedA += lengthOf(a);
    codedB += lengthOf(b);
  }
  return { both, onlyA: codedA - both, onlyB: codedB - both, neither: units - codedA - codedB + both };
}

function addTables(sum: AgreementTable, table: AgreementTable): AgreementTable {
  return {
    both: sum.both + table.both,
    onlyA: sum.onlyA + table.onlyA,
    onlyB: sum.onlyB + table.onlyB,
    neither: sum.neither + table.neither,
  };
}
