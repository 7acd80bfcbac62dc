import { create } from 'zustand';
import type { RecentStudy, RefusedStudy } from '../../shared/ipc/messages';

/** What the window knows besides the study and the view. */
export interface AppStore {
  /** False until main answered for the first time; nothing is drawn before. */
  readonly loaded: boolean;
  readonly version: string;
  readonly recent: readonly RecentStudy[];
  /** Why main did not answer, or null. */
  readonly failure: string | null;
  /** The study that was asked for last and did not open, or null. */
  readonly refused: RefusedStudy | null;
  /** What is being waited for longer than one notices, as in "Opening the sample study", or null. */
  readonly waiting: string | null;
  /** What was repaired or is missing in the open study, until it is dismissed. */
  readonly notices: readonly string[];
}

/** State of the frame around the views. */
export const useAppStore = create<AppStore>()(() => ({
  loaded: false,
  version: '',
  recent: [],
  failure: null,
  refused: null,
  waiting: null,
  notices: [],
}));
