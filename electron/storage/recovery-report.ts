/** Something in the data folder that could not be used. */
export type DamageFinding =
  /** A snapshot whose hash does not fit; an older one and the logs stood in for it. */
  | { readonly kind: 'snapshot-unreadable'; readonly file: string; readonly bytes: number }
  /** A log that is sound up to the byte `from` and not after it. */
  | {
      readonly kind: 'log-broken';
      readonly file: string;
      readonly from: number;
      readonly bytes: number;
      readonly lines: number;
      /** Whether a later log goes on from there, so that nothing is missing. */
      readonly healed: boolean;
    }
  /** Lines that one program wrote after another had taken the study over; none was ever acknowledged. */
  | { readonly kind: 'log-superseded'; readonly file: string; readonly bytes: number; readonly lines: number }
  /** A log none of whose lines continues what could be read. */
  | {
      readonly kind: 'log-unreachable';
      readonly file: string;
      readonly bytes: number;
      readonly lines: number;
    };

/** How much could not be read; the last line is often one that was never acknowledged as saved. */
export interface LostLines {
  readonly lines: number;
  readonly bytes: number;
}

/** What opening a study had to do; a repair is always said aloud, even where nothing was lost. */
export type RecoveryReport =
  | { readonly kind: 'clean' }
  | {
      readonly kind: 'repaired';
      readonly findings: readonly DamageFinding[];
      readonly lost: LostLines;
      /** Names in `data/` under which the damaged bytes are kept; empty where the study is read-only. */
      readonly copiedAside: readonly string[];
      /** One or two sentences for the person who opens the study. */
      readonly message: string;
    };

/** The report on what was found and set aside. */
export function recoveryReport(
  findings: readonly DamageFinding[],
  copiedAside: readonly string[],
): RecoveryReport {
  if (findings.length === 0) return { kind: 'clean' };
  const lost = countLost(findings);
  return { kind: 'repaired', findings, lost, copiedAside, message: describe(lost, copiedAside) };
}

function countLost(findings: readonly DamageFinding[]): LostLines {
  let lines = 0;
  let bytes = 0;
  for (const finding of findings) {
    if (finding.kind === 'snapshot-unreadable' || (finding.kind === 'log-broken' && finding.healed)) continue;
    lines += finding.lines;
    bytes += finding.bytes;
  }
  return { lines, bytes };
}

function describe(lost: LostLines, copiedAside: readonly string[]): string {
  const kept = copiedAside.length > 0 ? ' The damaged bytes are kept beside it in the folder data.' : '';
  if (lost.lines === 0)
    return `A file of this study was damaged; everything in it was found elsewhere.${kept}`;
  const steps = lost.lines === 1 ? 'The last step' : `The last ${String(lost.lines)} steps`;
  return `${steps} could not be read and ${lost.lines === 1 ? 'is' : 'are'} missing; all before is there.${kept}`;
}
