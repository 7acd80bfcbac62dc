import { dutchEducation } from './dutch-education';
import type { RegisterPreset } from './register-preset';

/** Every preset of the register, in the order they are offered; a new one is a file beside this and a line here. */
export const registerPresets: readonly RegisterPreset[] = [dutchEducation];
