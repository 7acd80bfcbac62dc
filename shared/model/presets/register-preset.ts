import type { StakeholderHue } from '../participant';

/** A group of a preset; `parent` is the key of the group it rolls up into. */
export interface PresetGroup {
  readonly key: string;
  readonly name: string;
  readonly monogram: string;
  readonly hue: StakeholderHue;
  readonly asks: boolean;
  readonly parent?: string;
}

/** An attribute of a preset; `choices` are in order, and empty for other types than `choice`. */
export interface PresetAttribute {
  readonly name: string;
  readonly of: 'participant' | 'document';
  readonly type: 'text' | 'number' | 'date' | 'choice' | 'yes-no';
  readonly choices: readonly string[];
  readonly description: string;
}

/** Groups and attributes of one field, to start a register from. */
export interface RegisterPreset {
  readonly id: string;
  readonly title: string;
  /** For which studies it is meant, in a sentence. */
  readonly about: string;
  /** A parent stands before what rolls up into it. */
  readonly groups: readonly PresetGroup[];
  readonly attributes: readonly PresetAttribute[];
}
