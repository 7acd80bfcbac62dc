import { create } from 'zustand';

/** Speeds one can listen at. */
export const playerRates = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** Seconds, half-open. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** The recording that is being listened to. */
interface PlayerStore {
  /** The document whose recording it is; null where nothing was asked for yet. */
  readonly document: string | null;
  readonly playing: boolean;
  /** Seconds from the start, as last told by the player. */
  readonly at: number;
  /** Length in seconds; 0 until it is known. */
  readonly duration: number;
  readonly rate: number;
  /** The turn that is played over and over; null for none. */
  readonly loop: TimeRange | null;
  /** Why it cannot be played, as a sentence; null where it can. */
  readonly problem: string | null;
}

/** What the player bar shows; `services/player.ts` alone writes it. */
export const usePlayerStore = create<PlayerStore>(() => ({
  document: null,
  playing: false,
  at: 0,
  duration: 0,
  rate: 1,
  loop: null,
  problem: null,
}));
