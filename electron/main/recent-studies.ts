import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { RecentStudy, StudyFacts } from '../../shared/ipc/messages';
import { writeFileWhole } from '../study/write-file';

const entrySchema = z.object({
  name: z.string(),
  path: z.string(),
  openedAt: z.string(),
  /** Who coded last in this study on this computer. */
  coder: z.string().exactOptional(),
  /** What was in it when it was closed last. */
  facts: z.object({ documents: z.int(), coded: z.int(), codes: z.int(), coders: z.int() }).exactOptional(),
});

type Entry = z.infer<typeof entrySchema>;

const MOST = 12;

/** Studies opened before, newest first. The window gets an opaque id for each; paths stay here. */
export class RecentStudies {
  private readonly file: string;
  private entries: readonly Entry[] = [];

  constructor(userData: string) {
    this.file = join(userData, 'recent-studies.json');
  }

  /** Reads the list; an unreadable list is an empty one, for nothing but convenience is in it. */
  async load(): Promise<void> {
    try {
      this.entries = z.array(entrySchema).parse(JSON.parse(await readFile(this.file, 'utf8')));
    } catch {
      this.entries = [];
    }
  }

  /** Puts a study on top. */
  async remember(name: string, path: string, openedAt: string): Promise<void> {
    const known = this.entries.find((entry) => entry.path === path);
    const others = this.entries.filter((entry) => entry !== known);
    this.entries = [{ ...known, name, path, openedAt }, ...others].slice(0, MOST);
    await this.write();
  }

  /** Remembers who is coding in the study of a folder. */
  async rememberCoder(path: string, coder: string): Promise<void> {
    this.entries = this.entries.map((entry) => (entry.path === path ? { ...entry, coder } : entry));
    await this.write();
  }

  /** Remembers what the study of a folder is called and holds. */
  async rememberFacts(path: string, name: string, facts: StudyFacts): Promise<void> {
    this.entries = this.entries.map((entry) => (entry.path === path ? { ...entry, name, facts } : entry));
    await this.write();
  }

  /** Takes a study off the list; its folder is not touched. */
  async forget(id: string): Promise<void> {
    this.entries = this.entries.filter(({ path }) => idOf(path) !== id);
    await this.write();
  }

  /** Who coded last in the study of a folder; '' where nobody knows. */
  coderOf(path: string): string {
    return this.entries.find((entry) => entry.path === path)?.coder ?? '';
  }

  /** The folder an id stands for. */
  pathOf(id: string): string | undefined {
    return this.entries.find((entry) => idOf(entry.path) === id)?.path;
  }

  /** The list as the window may see it. */
  list(): readonly RecentStudy[] {
    return this.entries.map(({ name, path, openedAt, facts = null }) => ({
      id: idOf(path),
      name,
      folder: basename(path),
      openedAt,
      facts,
    }));
  }

  private async write(): Promise<void> {
    await writeFileWhole(this.file, new TextEncoder().encode(JSON.stringify(this.entries)));
  }
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
