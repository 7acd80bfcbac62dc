import { adoption } from './adoption';
import { experience } from './experience';
import { programme } from './programme';
import type { StarterTree } from './starter-tree';
import { workings } from './workings';

/** Every starter tree, in the order they are offered; a new one is a file beside this and a line here. */
export const starterTrees: readonly StarterTree[] = [programme, experience, workings, adoption];
