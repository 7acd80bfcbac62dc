import { open } from 'node:fs/promises';

/** A recording of the open study. */
export interface MediaFile {
  readonly path: string;
  readonly type: string;
}

/** Most bytes of one answer: the player asks for the next piece when it needs it. */
const PIECE = 1 << 20;

/**
 * Answers a request for a part of a recording, as `Range: bytes=a-b` asks; without one, or with one that makes no sense,
 * from the start. One piece at most is read, so seeking in an hour of sound never loads the file.
 */
export async function mediaResponse({ path, type }: MediaFile, range: string | null): Promise<Response> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const part = partOf(range, size);
    if (part === undefined) {
      return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
    }
    const bytes = new Uint8Array(part.to - part.from);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, part.from);
    return new Response(bytes.subarray(0, bytesRead), {
      status: 206,
      headers: {
        'Content-Type': type,
        'Content-Length': String(bytesRead),
        'Content-Range': `bytes ${part.from}-${part.from + bytesRead - 1}/${size}`,
        'Accept-Ranges': 'bytes',
      },
    });
  } finally {
    await file.close();
  }
}

/** Half-open, at most one piece long; undefined for a start beyond the end. */
function partOf(
  range: string | null,
  size: number,
): { readonly from: number; readonly to: number } | undefined {
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? 'bytes=0-');
  const from = Number(match?.[1] ?? 0);
  const last = match?.[2] === undefined || match[2] === '' ? size - 1 : Number(match[2]);
  if (from >= size || last < from) return undefined;
  return { from, to: Math.min(size, last + 1, from + PIECE) };
}
