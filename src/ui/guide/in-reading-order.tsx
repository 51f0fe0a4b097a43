import { cloneElement, createElement, Fragment, isValidElement, type ReactNode } from "react";
import { typeset } from "./typeset";

/** Elements whose text is shown or copied as it was typed. */
const verbatim = new Set(["code", "pre", "textarea", "script"]);

type Props = { children?: ReactNode };

/**
 * The same page with every component already called, one after another as they are read, and its text set. React may put parts of a long
 * page off until later parts are done; the notes are numbered and the sources listed as they come, so nothing may wait.
 */
export function inReadingOrder(node: ReactNode): ReactNode {
  // Spread, so that children written side by side need no keys.
  if (Array.isArray(node)) return createElement(Fragment, null, ...node.map(inReadingOrder));
  if (typeof node === "string") return typeset(node);
  if (!isValidElement<Props>(node)) return node;
  if (typeof node.type === "function") {
    const component = node.type as (props: Props) => ReactNode;
    return inReadingOrder(component(node.props));
  }
  const { children } = node.props;
  if (children === undefined || verbatim.has(String(node.type))) return node;
  return Array.isArray(children)
    ? cloneElement(node, undefined, ...children.map(inReadingOrder))
    : cloneElement(node, undefined, inReadingOrder(children));
}
