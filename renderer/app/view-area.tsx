import type { ReactNode } from 'react';
import { PeopleView } from '../features/people/people-view';
import { QuotesView } from '../features/quotes/quotes-view';
import type { View } from '../state/view-store';
import { Workbench } from './workbench';

/** The view that the rail asks for. */
export function ViewArea({ view }: { readonly view: View }): ReactNode {
  switch (view) {
    case 'code':
      return <Workbench />;
    case 'quotes':
      return <QuotesView />;
    case 'people':
      return <PeopleView />;
    case 'agreement':
    case 'merge':
      return null;
  }
}
