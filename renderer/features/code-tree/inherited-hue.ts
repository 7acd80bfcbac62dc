import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Code } from '../../../shared/model/code';
import type { Study } from '../../../shared/model/study';

/** The hue a code would have without one of its own. */
export function inheritedHue(study: Study, code: Code): number {
  if (code.parent !== null) return hueOf(study, code.parent);
  const { colour: _, ...uncoloured } = code;
  return hueOf({ ...study, codes: new Map([[code.id, uncoloured]]) }, code.id);
}
