import { describe, expect, it } from 'vitest';
import {
  keepSettings,
  nextZoom,
  parseSettings,
  useSettingsStore,
  withinZoom,
} from '../../../renderer/state/settings-store';

const firstDay = {
  language: 'system',
  terms: 'codeboom',
  zoom: 1,
  keys: {},
  codeKeys: {},
  tableMappings: [],
  tourDone: false,
};

describe('parseSettings', () => {
  it('is as on the first day for nothing, for rubbish and for words it does not know', () => {
    for (const stored of [
      null,
      '',
      '{',
      '[]',
      'null',
      '7',
      '{"language":"fr","terms":4,"zoom":"big","tourDone":1}',
    ])
      expect(parseSettings(stored)).toEqual(firstDay);
  });

  it('reads back what was kept', () => {
    const kept = {
      language: 'nl',
      terms: 'atlas',
      zoom: 1.25,
      keys: { undo: ['Alt+U'], redo: [] },
      codeKeys: { s1: { '3': 'c9', 'Shift+W': 'c4' } },
      tableMappings: [],
      tourDone: true,
    };
    expect(parseSettings(JSON.stringify(kept))).toEqual(kept);
  });

  it('leaves out keys that are no lists of words', () => {
    expect(parseSettings('{"keys":{"undo":"Ctrl+Z","redo":[1],"save":["Ctrl+S"]}}').keys).toEqual({
      save: ['Ctrl+S'],
    });
  });
});

describe('the keys of codes', () => {
  it('are left out where they stand for no code', () => {
    expect(parseSettings('{"codeKeys":{"s1":{"3":"c9","4":7},"s2":null}}').codeKeys).toEqual({
      s1: { '3': 'c9' },
      s2: {},
    });
  });
});

describe('the zoom', () => {
  it('stays between 85 and 160 percent', () => {
    expect([0.1, 0.85, 1.111, 9, Number.NaN].map(withinZoom)).toEqual([0.85, 0.85, 1.11, 1.6, 1]);
  });

  it('goes by steps, and stays at the ends', () => {
    expect([
      nextZoom(1, 1),
      nextZoom(1, -1),
      nextZoom(1.6, 1),
      nextZoom(0.85, -1),
      nextZoom(1.18, 1),
    ]).toEqual([1.1, 0.9, 1.6, 0.85, 1.25]);
  });
});

describe('keepSettings', () => {
  it('keeps every change until it is stopped', () => {
    const kept = new Map([['codeboom.settings', '{"language":"nl"}']]);
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const stop = keepSettings(storage);
    expect(useSettingsStore.getState().language).toBe('nl');
    useSettingsStore.setState({ zoom: 1.4 });
    stop();
    useSettingsStore.setState({ zoom: 0.9 });
    expect(parseSettings(kept.get('codeboom.settings') ?? null)).toEqual({
      ...firstDay,
      language: 'nl',
      zoom: 1.4,
    });
  });
});
