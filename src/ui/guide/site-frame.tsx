import type { ReactNode } from "react";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { PageFrame } from "../primitives/page-frame";
import { iconsUsed } from "./icons-used";
import { inReadingOrder } from "./in-reading-order";

/** The chapters of the guide, as they stand in its masthead. */
export type ChapterName =
  | "hospitals"
  | "treatments"
  | "conditions"
  | "journey"
  | "policies"
  | "services"
  | "evidence"
  | "search"
  | "plan";

const chapters: readonly ChapterName[] = [
  "hospitals",
  "treatments",
  "conditions",
  "journey",
  "policies",
  "services",
  "evidence",
  "plan",
];

export type SiteFrameProps = {
  context: PageContext;
  /** The chapter this page belongs to. */
  chapter?: ChapterName;
  /** Whether the page is the chapter's own first page. */
  isChapterStart?: boolean;
  children: ReactNode;
};

/** The guide's masthead and colophon around a page. */
export function SiteFrame({ context, chapter, isChapterStart = false, children }: SiteFrameProps) {
  const { common } = context.words;
  const page = inReadingOrder([children]);
  const href = (path: string) => pageHref(context.locale, path);
  return (
    <PageFrame
      skipLabel={common.skip}
      masthead={{
        home: { href: href("/"), label: common.siteName },
        navLabel: common.guideNav,
        menuLabel: common.menu,
        search: { action: href("/search"), label: common.search.everywhere, button: common.search.button },
        links: chapters.map((name) => ({
          href: href(`/${name}`),
          label: common.nav[name],
          ...(name === chapter ? { current: isChapterStart ? ("page" as const) : ("true" as const) } : {}),
        })),
      }}
      colophon={{
        parts: [
          {
            title: common.colophon.emergency,
            text: common.colophon.emergencyText,
            links: [{ href: href("/emergency"), label: common.colophon.emergencyLink }],
          },
          {
            title: common.colophon.how,
            links: [
              { href: href("/how-we-check"), label: common.colophon.howWeCheck },
              { href: href("/trust"), label: common.colophon.trust },
              { href: href("/corrections"), label: common.colophon.corrections },
              { href: href("/sources"), label: common.colophon.sources },
              { href: href("/glossary"), label: common.colophon.glossary },
            ],
          },
          {
            title: common.colophon.about,
            links: [
              { href: href("/about"), label: common.colophon.aboutLink },
              { href: href("/privacy"), label: common.colophon.privacy },
              { href: href("/accessibility"), label: common.colophon.accessibility },
              { href: href("/data"), label: common.colophon.data },
            ],
          },
          {
            title: common.colophon.not,
            text: common.colophon.notText,
            links: [{ href: href("/notice"), label: common.colophon.notice }],
          },
        ],
      }}
      icons={[...iconsUsed(page)]}
    >
      {page}
    </PageFrame>
  );
}
