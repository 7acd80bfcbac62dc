import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { startImport } from '../../services/start-import';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import styles from './first-use.module.css';

/** What stands in the reader of a study without documents: the steps to the first coded quote. */
export function FirstUse(): ReactNode {
  const codes = useStudyStore((state) => (state.revision === 0 ? 0 : state.study.codes.size));
  return (
    <div className={styles['page']}>
      <h2>Start with your material</h2>
      <ol>
        <li>
          <div>
            <b>Import transcripts</b>
            <p className="t2">
              Word or plain text. Speakers and times are found; you check them before anything is added.
            </p>
          </div>
          <Button look="primary" icon="document" onClick={() => void startImport()}>
            Import documents
          </Button>
        </li>
        <li>
          <div>
            <b>Bring your codes</b>
            <p className="t2">
              {codes === 0
                ? 'Paste an indented list or open a file. You can also make codes while reading.'
                : 'There are codes in this study already; you can add more at any time.'}
            </p>
          </div>
          <Button icon="tag" onClick={() => useViewStore.setState({ dialog: { kind: 'paste-codes' } })}>
            Paste codes
          </Button>
        </li>
        <li>
          <div>
            <b>Read and code</b>
            <p className="t2">Select words in the text, press C and type a few letters of the code.</p>
          </div>
        </li>
      </ol>
    </div>
  );
}
