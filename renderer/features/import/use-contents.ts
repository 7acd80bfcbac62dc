import { useEffect, useState } from 'react';
import type { ImportContents, ImportedFile } from '../../../shared/ipc/import-messages';
import { request } from '../../services/api';
import { useImportStore } from '../../state/import-store';

interface Held {
  readonly key: string;
  readonly revision: number;
  readonly contents: ImportContents;
}

/** The lines, repairs and table of a read file; while another file is fetched, or the same anew, null or the earlier. */
export function useContents(file: ImportedFile | undefined): ImportContents | null {
  const id = useImportStore((s) => s.id);
  const [held, hold] = useState<Held | null>(null);
  const key = file?.kind === 'ready' ? file.key : null;
  const revision = file?.revision ?? 0;
  useEffect(() => {
    if (id === null || key === null) return undefined;
    let isWanted = true;
    void request('import:look', { id, file: key }).then((looked) => {
      if (isWanted && looked.ok) hold({ key, revision, contents: looked.value });
    });
    return () => {
      isWanted = false;
    };
  }, [id, key, revision]);
  return held !== null && held.key === key ? held.contents : null;
}
