/** English words of the gestures of coding: palette, dragging, keys. */
export const coding = {} as const;
