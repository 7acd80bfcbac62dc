import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FirstGroups } from '../../../renderer/features/import/first-groups';
import { GroupDialog } from '../../../renderer/features/import/group-dialog';

const AT_ONCE = 'A group is added to the study now, not at the last step.';

it('both places where a group is made in the import say that it is added at once', () => {
  expect(renderToStaticMarkup(<FirstGroups />)).toContain(AT_ONCE);
  expect(renderToStaticMarkup(<GroupDialog onClose={() => undefined} />)).toContain(AT_ONCE);
});
