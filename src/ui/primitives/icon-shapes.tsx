import type { ReactNode } from "react";

/**
 * Every drawing on one 20-unit grid, 1.7-unit lines, round ends. The six status marks differ in outline,
 * so they are told apart without colour.
 */
export const iconShapes = {
  verified: (
    <>
      <circle className="solid" cx="10" cy="10" r="8.2" />
      <path className="cut" d="m6 10.3 2.8 2.8L14 7.4" />
    </>
  ),
  stated: <path d="M2 3.5h16V14H9.5L5 17.6V14H2zM6 7.2h8M6 10.4h5.2" />,
  outdated: (
    <>
      <circle cx="10" cy="10" r="8.2" />
      <path d="M10 5v5.2l3.4 2" />
    </>
  ),
  disputed: <path d="M10 1.2 18.8 10 10 18.8 1.2 10zM6.6 8.3h6.8M6.6 11.7h6.8M11.7 6l-3.4 8" />,
  unverified: (
    <>
      <circle strokeDasharray="3 2.6" cx="10" cy="10" r="8.2" />
      <path d="M7.6 7.8c.2-3.4 5-3 4.9-.2 0 1.8-2.4 2-2.4 3.9M10 14.3v.2" />
    </>
  ),
  refuted: (
    <>
      <path className="solid" d="M6.4 1.6h7.2l4.8 4.8v7.2l-4.8 4.8H6.4l-4.8-4.8V6.4z" />
      <path className="cut" d="m6.8 6.8 6.4 6.4m0-6.4-6.4 6.4" />
    </>
  ),
  remove: <path d="m3 3 14 14M17 3 3 17" />,
  print: <path d="M5.5 7V2.5h9V7M5.5 14.5H2.3V7h15.4v7.5h-3.2M5.5 12h9v5.5h-9z" />,
  plan: <path d="M4.5 2.2h11v15.6L10 13.4l-5.5 4.4z" />,
  search: (
    <>
      <circle cx="8.6" cy="8.6" r="6" />
      <path d="m13.2 13.2 4.6 4.6" />
    </>
  ),
  filter: <path d="M2.2 5.2h15.6M5 10h10M8 14.8h4" />,
  place: (
    <>
      <path d="M10 18.2C6.2 13.4 4 10.6 4 7.9a6 6 0 0 1 12 0c0 2.7-2.2 5.5-6 10.3z" />
      <circle cx="10" cy="7.9" r="2" />
    </>
  ),
  metro: (
    <path d="M5.5 2.5h9A1.5 1.5 0 0 1 16 4v8.5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 12.5V4a1.5 1.5 0 0 1 1.5-1.5zM4 9h12M7 11.6v.1M13 11.6v.1M6.5 14.2l-2 3.3M13.5 14.2l2 3.3" />
  ),
  telephone: (
    <path d="M3 3.2 6.6 2l2 4.6-2.2 1.8a11 11 0 0 0 5.2 5.2l1.8-2.2 4.6 2-1.2 3.6c-7.6 1-14.8-6.2-13.8-13.8z" />
  ),
  letter: <path d="M2 4.5h16v11H2zM2.5 5l7.5 6.2L17.5 5" />,
  language: <path d="M2 2.8h10.5v7.8H7L4 13v-2.4H2zM14.5 7H18v7.5h-2V17l-3.2-2.5H8.5v-1.7" />,
  money: (
    <path d="M1.8 5h16.4v10H1.8zM10 7.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM4.6 10v.1M15.4 10v.1" />
  ),
  calendar: <path d="M2.5 4.5h15v13h-15zM2.5 8.5h15M6.5 2.2v4M13.5 2.2v4" />,
  home: <path d="M2 9.8 10 2.8l8 7M4.5 8v9.5h11V8M8.2 17.5v-5h3.6v5" />,
  warning: <path d="M10 2.2 18.4 17.5H1.6zM10 7.6v4.7M10 14.7v.2" />,
  external: <path d="M8 4H3.5v12.5H16V12M11.5 3h5.5v5.5M17 3l-7.5 7.5" />,
  data: <path d="M3.5 2.5h9l4 4v11h-13zM12.5 2.5v4h4M6.5 10.5h7M6.5 13.8h7" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof iconShapes;
