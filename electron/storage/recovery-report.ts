/** Something in the data folder that could not be used. */
export type DamageFinding =
  /** A snapshot whose hash does not fit; an older one and the logs stood in for it. */
  | { readonly kind: 'snapshot-unreadable'; readonly file: string; readonly bytes: number }
  /** A log that is sound up to the byte `from` and not after it; with 0 bytes left, its end is missing. */
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
  /** Whether the end of a log is missing, so that there may have been more. */
  readonly perhapsMore: boolean;
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
  let perhapsMore = false;
  for (const finding of findings) {
    if (finding.kind === 'snapshot-unreadable' || (finding.kind === 'log-broken' && finding.healed)) continue;
    lines += finding.lines;
    bytes += finding.bytes;
    perhapsMore ||= finding.kind === 'log-broken';
  }
  return { lines, bytes, perhapsMore };
}

function describe(lost: LostLines, copiedAside: readonly string[]): string {
  const kept = copiedAside.length > 0 ? ' The damaged files are kept in the folder data.' : '';
  return `${describeLoss(lost)}${kept}`;
}

function describeLoss({ lines, perhapsMore }: LostLines): string {
  if (lines === 1) return 'The last step could not be read and is missing; all before it is there.';
  if (lines > 1)
    return `The last ${String(lines)} steps could not be read and are missing; all before is there.`;
  if (perhapsMore)
    return 'The end of the last session is missing, perhaps with a few steps; all before is there.';
  return 'A file of this study was damaged; everything in it was found elsewhere.';
}
