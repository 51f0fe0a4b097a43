import type { ReactNode } from "react";
import { Colophon, type ColophonProps } from "./colophon";
import type { IconName } from "./icon-shapes";
import { Masthead, type MastheadProps } from "./masthead";
import { Sprite } from "./sprite";

export type PageFrameProps = {
  skipLabel: string;
  masthead: MastheadProps;
  colophon: ColophonProps;
  /** The icons this page uses; left out, all of them. */
  icons?: readonly IconName[];
  children: ReactNode;
};

/** Everything around a page's own content, in reading order. */
export function PageFrame({ skipLabel, masthead, colophon, icons, children }: PageFrameProps) {
  return (
    <>
      <a className="skip" href="#main">
        {skipLabel}
      </a>
      <Sprite icons={icons} />
      <Masthead {...masthead} />
      <main className="page" id="main">
        {children}
      </main>
      <Colophon {...colophon} />
    </>
  );
}
