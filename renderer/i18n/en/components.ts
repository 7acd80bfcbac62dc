/** English words of the shared components: buttons, dialogs, menus. */
export const components = {} as const;
