import type { CSSProperties } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';

/** The look of every code of a study at one revision of its tree; a new object whenever the tree changed. */
export interface CodeLooks {
  readonly nameOf: (code: string) => string;
  readonly hueOf: (code: string) => number;
}

/** Looks that are found once per code. */
export function codeLooks(study: Study): CodeLooks {
  const hues = new Map<string, number>();
  return {
    nameOf: (code) => study.codes.get(code)?.name ?? i18n.t('reader:unknownCode'),
    hueOf: (code) => {
      const known = hues.get(code);
      if (known !== undefined) return known;
      const hue = hueOf(study, code);
      hues.set(code, hue);
      return hue;
    },
  };
}

/** How a span is painted: lines of these hues, lowest first, over a tint or the blue of the selection. */
export interface SpanLook {
  readonly hues: readonly number[];
  readonly tint: number | null;
  readonly active: boolean;
  readonly selected: boolean;
}

/**
 * Where the lines under a span go: distance from its top and thickness, in pixels. The third goes below the first,
 * because above the second it would run through the letters; further codes are left to the margin.
 */
const UNDERLINES = ['22px/100% 2px', '19px/100% 2px', '24.5px/100% 1.5px'] as const;
const styles = new Map<string, CSSProperties>();

/** The CSS of a span; the same object for the same look, because most spans share a few looks. */
export function spanStyle({ hues, tint, active, selected }: SpanLook): CSSProperties {
  const ground = selected ? '--sel' : tint === null ? null : `--code-${tint}-hl${active ? '-active' : ''}`;
  const key = `${hues.join()}|${ground ?? ''}`;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const layers = hues
    .slice(0, UNDERLINES.length)
    .map((hue, depth) => `${flat(`--code-${hue}`)} 0 ${UNDERLINES[depth] ?? ''} no-repeat`);
  if (ground !== null) layers.push(`${flat(ground)} 0 3px/100% 20px no-repeat`);
  const style = { background: layers.join(',') };
  styles.set(key, style);
  return style;
}

function flat(colour: string): string {
  return `linear-gradient(var(${colour}),var(${colour}))`;
}
