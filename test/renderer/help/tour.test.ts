import { beforeEach, describe, expect, it } from 'vitest';
import { placeCard } from '../../../renderer/features/help/tour-place';
import {
  endTour,
  leaveTour,
  offerTour,
  startTour,
  stepTour,
  useTourStore,
} from '../../../renderer/features/help/tour-store';
import { useSettingsStore } from '../../../renderer/state/settings-store';

const state = () => [useTourStore.getState().step, useSettingsStore.getState().tourDone];

beforeEach(() => {
  leaveTour();
  useSettingsStore.setState({ tourDone: false });
});

describe('the tour', () => {
  it('has five steps, forwards and back, and is done after the last', () => {
    startTour(true);
    const seen = [useTourStore.getState().step];
    for (let step = 0; step < 4; step += 1) {
      stepTour(1);
      seen.push(useTourStore.getState().step);
    }
    expect(seen).toEqual(['read', 'code', 'undo', 'views', 'search']);
    stepTour(-1);
    expect(state()).toEqual(['views', false]);
    stepTour(1);
    stepTour(1);
    expect(state()).toEqual([null, true]);
  });

  it('stays at the first step when one goes back from it', () => {
    startTour(true);
    stepTour(-1);
    expect(state()).toEqual(['read', false]);
  });

  it('begins by itself until it was taken or sent away once, and then only when asked', () => {
    offerTour();
    expect(state()).toEqual(['read', false]);
    leaveTour();
    offerTour();
    expect(state()).toEqual(['read', false]);
    endTour();
    offerTour();
    expect(state()).toEqual([null, true]);
    startTour(true);
    expect(state()).toEqual(['read', true]);
  });
});

describe('placeCard', () => {
  const window = { width: 1440, height: 900 };
  const card = { width: 230, height: 150 };

  it('stands beside its part', () => {
    expect(placeCard({ left: 600, top: 8, width: 200, height: 24 }, card, 'below', window)).toEqual({
      left: 585,
      top: 42,
    });
    expect(placeCard({ left: 0, top: 40, width: 68, height: 800 }, card, 'right', window)).toEqual({
      left: 78,
      top: 50,
    });
    expect(placeCard({ left: 320, top: 40, width: 800, height: 830 }, card, 'left', window)).toEqual({
      left: 80,
      top: 710,
    });
  });

  it('stays whole inside the window', () => {
    expect(placeCard({ left: 1380, top: 8, width: 40, height: 24 }, card, 'below', window)).toEqual({
      left: 1200,
      top: 42,
    });
    expect(placeCard({ left: 50, top: 860, width: 40, height: 24 }, card, 'left', window)).toEqual({
      left: 10,
      top: 724,
    });
  });
});
