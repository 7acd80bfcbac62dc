/**
 * The files in what was dropped, those of dropped folders included: of a folder its own files and those of the
 * folders directly in it. Hidden files and the lock files of word processors are passed over.
 */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // The list of items is emptied as soon as the event is over, so all are asked for before waiting.
  const dropped = [...data.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files: File[] = [];
  for (const { entry, file } of dropped) {
    if (entry !== null) files.push(...(await filesOf(entry, 2)));
    else if (file !== null) files.push(file);
  }
  return files;
}

/** @param depth folders still to go into */
async function filesOf(entry: FileSystemEntry, depth: number): Promise<readonly File[]> {
  if (/^(?:\.|~\$)/.test(entry.name)) return [];
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry) || depth === 0) return [];
  const files: File[] = [];
  for (const inner of await entriesOf(entry)) files.push(...(await filesOf(inner, depth - 1)));
  return files;
}

/** A folder tells its entries in pieces, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (piece.length === 0) return all;
    all.push(...piece);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
