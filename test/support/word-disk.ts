import { ModelDisk } from './model-disk';

/** Where the study lies on a model disk. */
export const FOLDER = '/studies/words';

/** A model disk with a folder in which a study can be made. */
export function emptyDisk(): ModelDisk {
  return ModelDisk.holding(new Map([['/studies/readme.txt', new Uint8Array()]]));
}

/** What a crash leaves of the study: its files, some of them changed or gone, without the lock. */
export function changedDisk(
  disk: ModelDisk,
  changes: Readonly<Record<string, string | undefined>> = {},
): ModelDisk {
  const files = new Map(disk.contents());
  files.delete(`${FOLDER}/.lock`);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(`${FOLDER}/${path}`);
    else files.set(`${FOLDER}/${path}`, new TextEncoder().encode(text));
  }
  return ModelDisk.holding(files);
}

/** The names in the data folder of the study, sorted. */
export function dataNames(disk: ModelDisk): readonly string[] {
  const names = [...disk.contents().keys()].filter((path) => path.startsWith(`${FOLDER}/data/`));
  return names.map((path) => path.slice(`${FOLDER}/data/`.length)).sort();
}

/** The text of a file in the study. */
export function textOf(disk: ModelDisk, path: string): string {
  return new TextDecoder().decode(disk.contents().get(`${FOLDER}/${path}`));
}
