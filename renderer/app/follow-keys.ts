import { chooseKeys } from '../services/interface-commands';
import { useSettingsStore } from '../state/settings-store';

/** Lets the commands listen to the keys that were chosen on this computer; the returned function stops. */
export function followKeys(): () => void {
  chooseKeys(useSettingsStore.getState().keys);
  return useSettingsStore.subscribe(({ keys }, before) => {
    if (keys !== before.keys) chooseKeys(keys);
  });
}
