/** English words of the frame around the views: title bar, rail, status bar, banners, commands. */
export const app = {} as const;
