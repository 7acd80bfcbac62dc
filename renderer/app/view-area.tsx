import { useEffect, type ReactNode } from 'react';
import { AgreementView } from '../features/agreement/agreement-view';
import { CodeBookView } from '../features/code-book/code-book-view';
import { ImportView } from '../features/import/import-view';
import { MemosView } from '../features/memos/memos-view';
import { MergeView } from '../features/merge/merge-view';
import { PeopleView } from '../features/people/people-view';
import { QuotesView } from '../features/quotes/quotes-view';
import { SamplingPane } from '../features/sampling/sampling-pane';
import type { View } from '../state/view-store';
import { focusView } from './panes';
import { Workbench } from './workbench';

/** The view that the rail asks for; its keys work at once. */
export function ViewArea({ view }: { readonly view: View }): ReactNode {
  useEffect(focusView, [view]);
  return viewOf(view);
}

function viewOf(view: View): ReactNode {
  switch (view) {
    case 'code':
      return <Workbench />;
    case 'quotes':
      return <QuotesView />;
    case 'memos':
      return <MemosView />;
    case 'code-book':
      return <CodeBookView />;
    case 'people':
      return <PeopleView sampling={<SamplingPane />} />;
    case 'agreement':
      return <AgreementView />;
    case 'import':
      return <ImportView />;
    case 'merge':
      return <MergeView />;
  }
}
