import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/i18n/language';
import { translateSentence } from '../../shared/i18n/translate-sentence';
import { importers } from '../../shared/import/registry';

/**
 * The file dialogs of the program. Paths come from here and go no further than the main process; the
 * window sees names only. Titles are given in English and shown in the language of the window.
 */
export class FileDialogs {
  constructor(
    private readonly window: () => BrowserWindow | null,
    readonly language: () => Language = () => 'en',
  ) {}

  /** Where a new study goes, or null when cancelled. */
  async newStudy(name: string): Promise<string | null> {
    return this.save('Keep the new study in', `${fileName(name)}.codeboom`, []);
  }

  /** The folder of a study, or null when cancelled. */
  async studyFolder(): Promise<string | null> {
    const [path] = await this.choose('Open a study folder', ['openDirectory'], []);
    return path ?? null;
  }

  /** Transcripts to import; empty when cancelled. */
  async transcripts(): Promise<readonly string[]> {
    const extensions = importers.flatMap((importer) => [...importer.extensions]);
    return this.choose(
      'Import transcripts',
      ['openFile', 'multiSelections'],
      [{ name: 'Transcripts', extensions }],
    );
  }

  /** The corrected file of a document, or null when cancelled. */
  async correctedTranscript(): Promise<string | null> {
    const extensions = importers.flatMap((importer) => [...importer.extensions]);
    const filters = [{ name: 'Transcripts', extensions }];
    const [path] = await this.choose('Choose the corrected file', ['openFile'], filters);
    return path ?? null;
  }

  /** A folder with transcripts, or null when cancelled. */
  async transcriptFolder(): Promise<string | null> {
    const [path] = await this.choose('Import a folder', ['openDirectory'], []);
    return path ?? null;
  }

  /** A recording, or null when cancelled. */
  async recording(): Promise<string | null> {
    const filters = [{ name: 'Recordings', extensions: ['mp3', 'm4a', 'mp4', 'wav', 'ogg', 'oga', 'opus'] }];
    const [path] = await this.choose('Choose the recording', ['openFile'], filters);
    return path ?? null;
  }

  /** A file with a code tree, or null when cancelled. */
  async codeTree(): Promise<string | null> {
    const filters = [{ name: 'Code trees', extensions: ['json', 'csv', 'txt'] }];
    const [path] = await this.choose('Load a code tree', ['openFile'], filters);
    return path ?? null;
  }

  /** A table of participants, or null when cancelled. */
  async register(): Promise<string | null> {
    const filters = [{ name: 'Tables', extensions: ['xlsx', 'xlsm', 'ods', 'csv', 'tsv'] }];
    const [path] = await this.choose('Import participants', ['openFile'], filters);
    return path ?? null;
  }

  /** A colleague's package, or null when cancelled. */
  async colleaguePackage(): Promise<string | null> {
    const filters = [{ name: 'Codeboom package', extensions: ['cbx'] }];
    const [path] = await this.choose('Merge a colleague’s package', ['openFile'], filters);
    return path ?? null;
  }

  /** Where a file goes, or null when cancelled. */
  async save(title: string, name: string, extensions: readonly string[]): Promise<string | null> {
    const filters = extensions.map((extension) => ({
      name: extension.toUpperCase(),
      extensions: [extension],
    }));
    const options = { title: this.said(title), defaultPath: name, filters };
    const window = this.window();
    const answer =
      window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
    return answer.canceled ? null : answer.filePath;
  }

  private said(words: string): string {
    return translateSentence(words, this.language());
  }

  private async choose(
    title: string,
    properties: ('openFile' | 'openDirectory' | 'multiSelections')[],
    filters: Electron.FileFilter[],
  ): Promise<readonly string[]> {
    const options = {
      title: this.said(title),
      properties,
      filters: filters.map(({ name, extensions }) => ({ name: this.said(name), extensions })),
    };
    const window = this.window();
    const answer =
      window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
    return answer.canceled ? [] : answer.filePaths;
  }
}

/** A name without characters that some file system refuses. */
export function fileName(name: string): string {
  // The class lists the characters Windows refuses, control characters by range.
  return (
    name
      .replace(/[<>:"/\\|?*\u0000-\u001F]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80) || 'Study'
  );
}
