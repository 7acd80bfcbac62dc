import { useState, type ReactNode } from 'react';
import { HeadingCodesList } from './heading-codes-list';
import { KeptMappings } from './kept-mappings';
import { MappingControls } from './mapping-controls';
import { OutcomeList } from './outcome-list';
import { PreviewGrid } from './preview-grid';
import type { TableMappingProps } from './table-mapping-props';
import styles from './table-mapping.module.css';

/** How a table file is read, with the table itself, the codes its headings give and what comes out of it. */
export function TableMappingPanel(props: TableMappingProps): ReactNode {
  const { file, review, mapping, titles, busy, onChange } = props;
  const [chosen, setChosen] = useState('');
  const readable = review.sheets.filter(({ name }) => mapping.sheet === '' || name === mapping.sheet);
  const shown = readable.find(({ name }) => name === chosen) ?? readable[0] ?? review.sheets[0];
  return (
    <div className={styles['panel']} aria-busy={busy}>
      <div className={styles['head']}>
        <MappingControls
          review={review}
          mapping={mapping}
          shown={shown}
          onShow={setChosen}
          onChange={onChange}
        />
        <KeptMappings file={file} review={review} mapping={mapping} onChange={onChange} />
      </div>
      {shown !== undefined && <PreviewGrid sheet={shown} mapping={mapping} onChange={onChange} />}
      <div className={styles['foot']}>
        <HeadingCodesList review={review} mapping={mapping} onChange={onChange} />
        <OutcomeList titles={titles} busy={busy} />
      </div>
    </div>
  );
}
