import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { Kbd } from '../../components/kbd';
import { SearchInput } from '../../components/search-input';
import { foldWord } from '../../services/fold-word';
import { openSample, openStudy } from '../../services/study-entry';
import { useAppStore } from '../../state/app-store';
import { useViewStore } from '../../state/view-store';
import { RecentStudies } from './recent-studies';
import { Refused } from './refused';
import styles from './welcome.module.css';

/** What is shown while no study is open: make one, open one, or look at the sample. */
export function Welcome(): ReactNode {
  return (
    <div className={styles['page']}>
      <Side />
      <main className={styles['main']}>
        <Waiting />
        <Refused />
        <Recent />
        <Sample />
      </main>
    </div>
  );
}

function Side(): ReactNode {
  const version = useAppStore((state) => state.version);
  return (
    <aside className={styles['side']} aria-label="Start">
      <h1>
        <Icon name="brand" />
        Codeboom
      </h1>
      <p className={styles['line']}>
        Read closely.
        <br />
        Code together.
        <br />
        Report what people said.
      </p>
      <div className={styles['actions']}>
        <Button
          look="primary"
          icon="plus"
          onClick={() => useViewStore.setState({ dialog: { kind: 'new-study' } })}
        >
          New study
          <span className="sp" />
          <Kbd>Ctrl N</Kbd>
        </Button>
        <Button icon="folder" onClick={() => void openStudy()}>
          Open study
          <span className="sp" />
          <Kbd>Ctrl O</Kbd>
        </Button>
      </div>
      <span className="sp" />
      <div className={styles['private']}>
        <Icon name="lock" size={14} />
        <span>
          <b>Everything stays on this computer.</b>
          <br />
          Codeboom makes no network connections. A study is a folder that you keep where you want.
        </span>
      </div>
      <p className="t3 s12 num">Version {version}, open source</p>
    </aside>
  );
}

function Waiting(): ReactNode {
  const waiting = useAppStore((state) => state.waiting);
  return (
    <p role="status" className={waiting === null ? 'vh-only' : styles['waiting']}>
      {waiting === null ? '' : `${waiting}…`}
    </p>
  );
}

function Recent(): ReactNode {
  const recent = useAppStore((state) => state.recent);
  const [query, setQuery] = useState('');
  const found = recent.filter(({ name, folder }) =>
    foldWord(`${name} ${folder}`).includes(foldWord(query.trim())),
  );
  return (
    <section aria-label="Recent studies">
      <div className={styles['head']}>
        <h2>Recent studies</h2>
        <span className="sp" />
        {recent.length > 3 && (
          <SearchInput label="Find a study" icon="search" value={query} onChange={setQuery} />
        )}
      </div>
      {recent.length === 0 && (
        <div className={styles['none']}>
          <EmptyState
            title="No study was opened here before"
            text="Make a new one, open one a colleague gave you, or look around in the sample below."
          />
        </div>
      )}
      {recent.length > 0 && found.length === 0 && (
        <EmptyState title={`No recent study is called “${query.trim()}”`} />
      )}
      {found.length > 0 && <RecentStudies studies={found} />}
    </section>
  );
}

function Sample(): ReactNode {
  return (
    <section aria-label="Sample study">
      <div className={styles['head']}>
        <h2>Look around first</h2>
      </div>
      <div className={styles['card']}>
        <div className={styles['cover']} aria-hidden="true">
          <span data-hue="8" />
          <span data-hue="2" />
          <span />
          <span data-hue="6" />
          <span />
        </div>
        <div>
          <b>Explore the sample study</b>
          <p className="t2">
            Invented focus groups and interviews about choosing a profile at school, already coded by two
            people. You get a copy of your own, so nothing can go wrong.
          </p>
          <Button small icon="play" onClick={() => void openSample()}>
            Open sample
          </Button>
        </div>
      </div>
    </section>
  );
}
