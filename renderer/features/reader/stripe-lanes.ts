import type { Coding } from '../../../shared/model/coding';
import { linesOf, topOfLine } from './line-geometry';
import { LINE_HEIGHT, type TranscriptLayout } from './transcript-layout';

/** Lines a coding touches, by index, and where these stand, in pixels. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly height: number;
}

/** A coding in a lane of its own, from 0; no other coding touches its lines in that lane. */
export interface LanedCoding extends Extent {
  readonly coding: Coding;
  readonly lane: number;
}

/** Codings that overlap line by line, one after another. */
export interface Cluster {
  /** In text order. */
  readonly members: readonly LanedCoding[];
  readonly lanes: number;
  /** Index of the last line any of them touches. */
  readonly last: number;
}

interface OpenCluster {
  readonly members: LanedCoding[];
  /** Last line of each lane so far. */
  readonly ends: number[];
  last: number;
}

/** Extents found before: one coding more must not make thousands be looked up again. */
const extents = new WeakMap<TranscriptLayout, WeakMap<Coding, Extent>>();

/** Puts each coding in the first lane that is free on its lines; a lane is free again on the line after. */
export function assignLanes(layout: TranscriptLayout, sorted: readonly Coding[]): readonly Cluster[] {
  const found: OpenCluster[] = [];
  let current: OpenCluster = { members: [], ends: [], last: -1 };
  const known = extents.get(layout) ?? new WeakMap<Coding, Extent>();
  extents.set(layout, known);
  for (const coding of sorted) {
    const extent = known.get(coding) ?? extentOf(layout, coding);
    known.set(coding, extent);
    if (extent.first > current.last) {
      current = { members: [], ends: [], last: -1 };
      found.push(current);
    }
    place(current, coding, extent);
  }
  return found.map(({ members, ends, last }) => ({ members, lanes: ends.length, last }));
}

function place(cluster: OpenCluster, coding: Coding, extent: Extent): void {
  const free = cluster.ends.findIndex((end) => end < extent.first);
  const lane = free === -1 ? cluster.ends.length : free;
  cluster.ends[lane] = extent.last;
  cluster.last = Math.max(cluster.last, extent.last);
  cluster.members.push({ ...extent, coding, lane });
}

function extentOf(layout: TranscriptLayout, coding: Coding): Extent {
  const { first, last } = linesOf(layout, coding);
  const top = topOfLine(layout, first);
  return { first, last, top, height: topOfLine(layout, last) + LINE_HEIGHT - top };
}
