import type { ReactNode } from 'react';
import { useStudyStore } from '../../../state/study-store';
import { parentForNew } from '../coding-actions';
import { CodeRow, MakeRow } from './palette-rows';
import type { Palette, PaletteOption } from './use-palette';
import styles from './palette.module.css';

/** The codes that match, then the ways to make a new one. */
export function PaletteList({ palette }: { readonly palette: Palette }): ReactNode {
  const { search, options, query, at, choose } = palette;
  return (
    <div className={styles['list']} role="listbox" id="palette-codes" aria-label="Codes">
      {search.hits.map((entry, index) => (
        <CodeRow
          key={entry.id}
          entry={entry}
          index={index}
          query={query}
          on={at === index}
          keys={keysOf(index === at, search.recent.indexOf(entry.id))}
          onChoose={() => choose({ kind: 'code', id: entry.id })}
        />
      ))}
      {search.hits.length > 0 && <div className={styles['rule']} role="presentation" />}
      {options.map((option, index) => (
        <MakingRow
          key={option.kind === 'code' ? option.id : option.kind}
          option={option}
          index={index}
          palette={palette}
        />
      ))}
    </div>
  );
}

interface MakingRowProps {
  readonly option: PaletteOption;
  readonly index: number;
  readonly palette: Palette;
}

function MakingRow({ option, index, palette }: MakingRowProps): ReactNode {
  if (option.kind === 'code') return null;
  const row = { index, on: index === palette.at, onChoose: () => palette.choose(option) };
  if (option.kind === 'new') {
    return (
      <MakeRow icon="plus" keys="Ctrl Enter" {...row}>
        New code “{palette.query.trim()}” <NewParent />
      </MakeRow>
    );
  }
  return (
    <MakeRow icon="quotes" keys="Ctrl I" {...row}>
      In-vivo code from the selected words
    </MakeRow>
  );
}

function NewParent(): ReactNode {
  const codes = useStudyStore((state) => state.study.codes);
  const parent = codes.get(parentForNew() ?? '')?.name;
  if (parent === undefined) return <span className="t3">at the top of the tree</span>;
  return (
    <>
      <span className="t3">under</span> {parent}
    </>
  );
}

function keysOf(isActive: boolean, recent: number): string {
  if (isActive) return 'Enter';
  return recent < 0 ? '' : `Alt ${recent + 1}`;
}
