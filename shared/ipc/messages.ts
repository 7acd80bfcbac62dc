import type { AppError } from '../lib/result';
import type { NewCode } from '../commands/add-codes';
import type { Commit } from '../model/commit';
import type { Operation } from '../model/operation';
import type { MergePlan } from '../merge/merge-plan';

/** What a window that has just loaded needs to know. */
export interface AppState {
  readonly version: string;
  readonly recent: readonly RecentStudy[];
  /** The study that is open in this process, so that a reload loses nothing. */
  readonly open: StudyOpening | null;
  /** Why the study that was asked for last did not open, or null. */
  readonly refused: RefusedStudy | null;
}

/** A study that could not be opened, and the ways on that there are. */
export interface RefusedStudy {
  /** Folder name without its path. */
  readonly folder: string;
  readonly error: AppError;
  /** Another program holds it, or seems to. */
  readonly canTakeOver: boolean;
  /** When the newest backup was made (ISO), or null where a backup is no way on. */
  readonly backupAt: string | null;
}

/** A study opened before; `id` stands for its folder, whose path stays in the main process. */
export interface RecentStudy {
  readonly id: string;
  readonly name: string;
  /** Folder name without its path, for people. */
  readonly folder: string;
  readonly openedAt: string;
  /** What was in it when it was last open here; null where that is not known. */
  readonly facts: StudyFacts | null;
}

/** How much there is in a study, in a few numbers. */
export interface StudyFacts {
  readonly documents: number;
  /** Documents with at least one coding. */
  readonly coded: number;
  /** Codes that are not archived. */
  readonly codes: number;
  readonly coders: number;
}

/** Items of the menu that the system itself carries out. */
export const menuRoles = ['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'quit'] as const;

/** One item of a menu of the program; `key` is named as the window names keys, `checked` is null for what is no switch. */
export type MenuEntry =
  | { readonly kind: 'line' }
  | { readonly kind: 'role'; readonly role: (typeof menuRoles)[number]; readonly label: string }
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly label: string;
      readonly key: string | null;
      readonly enabled: boolean;
      readonly checked: boolean | null;
    };

/** The menu of the program, from left to right. */
export type MenuModel = readonly { readonly label: string; readonly entries: readonly MenuEntry[] }[];

/**
 * A study as handed to the window. `state` is the text of `packStudy`: one string crosses the border faster
 * than many objects, and the folded state is a tenth of the history it came from.
 */
export interface StudyOpening {
  readonly id: string;
  readonly folder: string;
  readonly state: string;
  /** The acting coder's id, '' until one is chosen. */
  readonly coder: string;
  readonly history: HistoryState;
  /** Why nothing can be changed now, or null. */
  readonly readOnly: AppError | null;
  /** What was repaired or is missing, in full sentences for the person; empty when all is well. */
  readonly notices: readonly string[];
  /** The last commit that `state` holds; changes up to it are in there, the next one is `seq + 1`. */
  readonly seq: number;
  /** Whether some of what `state` holds is still on its way to the disk. */
  readonly saving: boolean;
  /** When the last commit reached the disk (ISO), or null for a new study. */
  readonly savedAt: string | null;
  /** It is the person's own copy of the sample study. */
  readonly isSample: boolean;
  /** Whether the key file is unlocked in this session. */
  readonly keyOpen: boolean;
}

/** Names of the acts that undo and redo would take next, or null where there is none. */
export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Some operations of a commit that is too large to be told in one piece; the commit itself follows its last part. */
export interface StudyPart {
  readonly seq: number;
  readonly ops: readonly Operation[];
}

/** New commits in the order they were made, told before they are safe; `study:saved` follows when they are. */
export interface StudyChanged {
  readonly commits: readonly Commit[];
  readonly history: HistoryState;
  /** In how many parts the operations of the one commit were told before; 0 where they stand in it. */
  readonly parts: number;
}

/** Everything up to `seq` is on disk. */
export interface Saved {
  readonly seq: number;
  readonly at: string;
}

/** The answer to a command: it is on disk. */
export interface CommandReceipt extends Saved {
  readonly label: string;
}

/** Several acts were taken back or done again, each as a step of its own that is on disk. */
export interface StepsTaken {
  readonly acts: number;
}

/** A code tree read from a file, to be looked over before it is added. */
export interface CodesPlan {
  readonly file: string;
  readonly codes: readonly NewCode[];
  readonly count: number;
}

/** A file was written where the person chose; `name` is its name without the path. */
export interface FileWritten {
  readonly name: string;
  readonly quotes: number;
  /** Quotes left out because whoever said them may not be quoted. */
  readonly withheld?: number;
}

/** Quotes were put on the clipboard. */
export interface QuotesCopied {
  readonly quotes: number;
  /** Quotes left out because whoever said them may not be quoted. */
  readonly withheld: number;
}

/** A merge that waits for a person's word. */
export interface MergeOffer {
  readonly id: string;
  readonly file: string;
  readonly plan: MergePlan;
}

/** Real names by participant id; only while the key file is unlocked. */
export interface KeyContents {
  readonly names: Readonly<Record<string, readonly string[]>>;
}
