import { useEffect, useState } from 'react';
import { request } from '../../services/api';

/** Kept texts of a document by version, as they arrive; those that cannot be read stay away. */
export function useVersionTexts(document: string, versions: readonly string[]): ReadonlyMap<string, string> {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = versions.join(' ');
  useEffect(() => {
    let isHere = true;
    for (const version of wanted.split(' ').filter((id) => id !== '')) {
      void request('text:version', { document, version }).then((text) => {
        if (isHere && text.ok) setTexts((known) => new Map([...known, [version, text.value]]));
      });
    }
    return () => {
      isHere = false;
    };
  }, [document, wanted]);
  return texts;
}
