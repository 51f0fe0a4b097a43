import type { Element, ElementContent, Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { type ComponentProps, createElement, type ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { Prose } from "../primitives/prose";
import { Cite } from "./cite";
import { explained } from "./explained";

/** A part of an entry's Markdown, with its citations as notes and its links inside the guide. */
export function BodyProse({
  context,
  children,
}: {
  context: PageContext;
  children: readonly ElementContent[];
}) {
  return <Prose>{proseNodes(context, children)}</Prose>;
}

/** The same without the frame, for texts that stand in a frame of their own. */
export function proseNodes(context: PageContext, children: readonly ElementContent[]) {
  const tree: Root = { type: "root", children: [...children] };
  return toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    passNode: true,
    components: {
      a: ({ href, children }: ComponentProps<"a">) => (
        <a href={pageHref(context.locale, href ?? "/")}>{children}</a>
      ),
      cite: ({ node }: { node?: Element }) => (
        <Cite context={context} source={String(node?.properties.dataSource ?? "")} />
      ),
      p: ({ children }: ComponentProps<"p">) => <p>{withWords(context, children)}</p>,
      li: ({ children }: ComponentProps<"li">) => <li>{withWords(context, children)}</li>,
      td: ({ children }: ComponentProps<"td">) => <td>{withWords(context, children)}</td>,
    },
  });
}

function withWords(context: PageContext, children: ComponentProps<"p">["children"]) {
  const parts = (Array.isArray(children) ? children : [children]) as ReactNode[];
  return createElement(
    Fragment,
    null,
    ...parts.flatMap((part) => (typeof part === "string" ? explained(context, part) : [part])),
  );
}
