import type { ReactNode } from 'react';

/** The drawings of the program, each on a 16 by 16 grid with 1.5 wide lines; `Icon` draws them by name. */
export const iconShapes = {
  brand: (
    <>
      <circle cx="8" cy="3" r="1.6" />
      <circle cx="3.2" cy="12.5" r="1.6" />
      <circle cx="8" cy="12.5" r="1.6" />
      <circle cx="12.8" cy="12.5" r="1.6" />
      <path d="M8 4.6v6.3M3.2 10.9V9.2c0-1 .6-1.6 1.6-1.6h6.4c1 0 1.6.6 1.6 1.6v1.7" />
    </>
  ),
  code: (
    <>
      <path d="M3 3.5h7M3 6.5h5M3 9.5h7M3 12.5h4" />
      <path d="M13 3v10" strokeWidth="2.2" />
    </>
  ),
  pointer: <path d="M3.5 2.5 13 7.4l-4.3 1.2-2 4.1z" />,
  'code-book': (
    <path d="M8 4.2C6.8 3.2 5 2.8 2.5 2.8v9.4c2.5 0 4.3.4 5.5 1.4 1.2-1 3-1.4 5.5-1.4V2.8C11 2.8 9.2 3.2 8 4.2zM8 4.2v9.4" />
  ),
  quotes: (
    <>
      <path d="M2.6 4.2h10.8v6.6H8.2L5.4 13v-2.2H2.6z" />
      <path d="M5 6.6h6M5 8.5h3.6" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5.4" r="2.3" />
      <path d="M1.9 13c.2-2.5 1.8-3.9 4.1-3.9s3.9 1.4 4.1 3.9" />
      <path d="M10.4 3.4a2.2 2.2 0 0 1 .3 4.2M11.8 9.5c1.4.5 2.2 1.7 2.3 3.5" />
    </>
  ),
  agreement: (
    <>
      <circle cx="6" cy="8" r="3.9" />
      <circle cx="10" cy="8" r="3.9" />
    </>
  ),
  merge: (
    <>
      <circle cx="4" cy="3.5" r="1.5" />
      <circle cx="4" cy="12.5" r="1.5" />
      <circle cx="12" cy="8" r="1.5" />
      <path d="M4 5v6M4.2 5c.4 2 2.3 3 6.3 3" />
    </>
  ),
  undo: (
    <>
      <path d="M5.5 3 2.5 6l3 3" />
      <path d="M2.7 6h6.5a4 4 0 0 1 0 7.5H6" />
    </>
  ),
  redo: (
    <>
      <path d="M10.5 3l3 3-3 3" />
      <path d="M13.3 6H6.8a4 4 0 0 0 0 7.5H10" />
    </>
  ),
  sun: (
    <>
      <circle cx="8" cy="8" r="2.6" />
      <path d="M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M12.4 3.6l-1 1M4.6 11.4l-1 1" />
    </>
  ),
  moon: <path d="M13 9.6A5.6 5.6 0 1 1 6.4 3a4.5 4.5 0 0 0 6.6 6.6z" />,
  contrast: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  settings: (
    <>
      <circle cx="8" cy="8" r="2.1" />
      <path d="M8 1.8v1.7M8 12.5v1.7M1.8 8h1.7M12.5 8h1.7M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M12.4 3.6l-1.2 1.2M4.8 11.2l-1.2 1.2" />
    </>
  ),
  bolt: <path d="M9 2 4 9h3.5L7 14l5-7H8.5z" />,
  keyboard: (
    <>
      <rect x="1.8" y="4" width="12.4" height="8" rx="1.2" />
      <path d="M4.5 7h.1M7 7h.1M9.5 7h.1M12 7h-.1M5 9.7h6" />
    </>
  ),
  lock: (
    <>
      <rect x="3.3" y="7" width="9.4" height="6.5" rx="1.2" />
      <path d="M5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  check: <path d="M3.2 8.4l3.1 3.1 6.5-7" />,
  'chevron-down': <path d="M4 6l4 4 4-4" />,
  'chevron-up': <path d="M4 10l4-4 4 4" />,
  'chevron-right': <path d="M6 4l4 4-4 4" />,
  'chevron-left': <path d="M10 4 6 8l4 4" />,
  columns: <path d="M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM8 3v10" />,
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  sort: <path d="M5 3v10M5 13l-2.2-2.2M5 13l2.2-2.2M11 13V3M11 3 8.8 5.2M11 3l2.2 2.2" />,
  download: <path d="M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M3 13.5h10" />,
  upload: <path d="M8 11V3M4.8 6 8 2.8 11.2 6M3 13.5h10" />,
  play: <path d="M5 3.2v9.6l7.6-4.8z" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  back: <path d="M8 3.2v9.6L2.6 8zM13.4 3.2v9.6L8 8z" />,
  forward: <path d="M8 3.2v9.6L13.4 8zM2.6 3.2v9.6L8 8z" />,
  loop: <path d="M3 7V6a2 2 0 0 1 2-2h7M10 2l2.2 2L10 6M13 9v1a2 2 0 0 1-2 2H4M6 14l-2.2-2L6 10" />,
  chart: <path d="M3 13V8M6.5 13V4M10 13V6.5M13.5 13V9.5" />,
  pin: <path d="M6 2h4M6.5 2v4L4.5 9h7l-2-3V2M8 9v5" />,
  folder: (
    <path d="M2 4.2c0-.4.3-.7.7-.7h3.2l1.5 1.7h5.9c.4 0 .7.3.7.7v6.2c0 .4-.3.7-.7.7H2.7a.7.7 0 0 1-.7-.7z" />
  ),
  document: (
    <>
      <path d="M4 2h5.2l3.3 3.3v8.2a.5.5 0 0 1-.5.5H4a.5.5 0 0 1-.5-.5v-11A.5.5 0 0 1 4 2z" />
      <path d="M9 2v3.5h3.5" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="M10.2 10.2l3.3 3.3" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2.5l6.3 10.8H1.7z" />
      <path d="M8 6.5v3.2M8 11.6v.1" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 7.3v3.5M8 5.1v.1" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.8V8l2.2 1.5" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.2" />
      <path d="M3.5 10.5h-.3a.7.7 0 0 1-.7-.7V3.2c0-.4.3-.7.7-.7h6.6c.4 0 .7.3.7.7v.3" />
    </>
  ),
  eye: (
    <>
      <path d="M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  link: (
    <path d="M6.5 9.5l3-3M7.2 4.8l1.3-1.3a2.7 2.7 0 0 1 3.9 3.9L11 8.7M8.8 11.2l-1.3 1.3a2.7 2.7 0 0 1-3.9-3.9L5 7.3" />
  ),
  tag: (
    <>
      <path d="M2.5 8V3c0-.3.2-.5.5-.5h5L13.5 8 8 13.5z" />
      <circle cx="5.3" cy="5.3" r=".9" />
    </>
  ),
  shield: (
    <>
      <path d="M8 2.2 13 4v3.8c0 2.9-2.1 5-5 6-2.9-1-5-3.1-5-6V4z" />
      <path d="M5.6 7.9l1.7 1.7 3.1-3.3" />
    </>
  ),
  star: <path d="M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z" />,
  memo: <path d="M3.5 2.5h9v8l-3 3h-6zM12.5 10.5h-3v3M5.8 5.5h4.4M5.8 8h3" />,
  trash: <path d="M3 4.5h10M6.3 4.3V2.8h3.4v1.5M4.3 4.5l.6 8.7h6.2l.6-8.7M6.8 7v4M9.2 7v4" />,
  comment: <path d="M2.6 3.4h10.8v7.2H7L4.2 13v-2.4H2.6z" />,
  pencil: <path d="M3 13l.7-2.9L10.9 3l2.1 2.1-7.1 7.2zM9.6 4.3l2.1 2.1" />,
  save: (
    <>
      <path d="M3 2.6h8l2.4 2.4v8a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5V3.1A.5.5 0 0 1 3 2.6z" />
      <path d="M5 2.8v3.4h5V2.8M5 13.4V9.3h6v4.1" />
    </>
  ),
  minus: <path d="M3.5 8h9" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="3.5" cy="8" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
      <circle cx="12.5" cy="8" r="1.2" />
    </g>
  ),
  grip: (
    <g fill="currentColor" stroke="none">
      <circle cx="6" cy="4" r="1.1" />
      <circle cx="10" cy="4" r="1.1" />
      <circle cx="6" cy="8" r="1.1" />
      <circle cx="10" cy="8" r="1.1" />
      <circle cx="6" cy="12" r="1.1" />
      <circle cx="10" cy="12" r="1.1" />
    </g>
  ),
} as const satisfies Record<string, ReactNode>;

/** Names of the drawings. */
export type IconName = keyof typeof iconShapes;
