import type { ReactNode } from 'react';
import type { View } from '../state/view-store';
import { Workbench } from './workbench';

/** The view that the rail asks for. */
export function ViewArea({ view }: { readonly view: View }): ReactNode {
  switch (view) {
    case 'code':
      return <Workbench />;
    case 'quotes':
    case 'people':
    case 'agreement':
    case 'merge':
      return null;
  }
}
