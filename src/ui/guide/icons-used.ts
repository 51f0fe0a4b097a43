import { Children, isValidElement, type ReactNode } from "react";
import { type IconName, iconShapes } from "../primitives/icon-shapes";

/** The icons that a page in reading order refers to, so that its sprite carries no others. */
export function iconsUsed(node: ReactNode, found = new Set<IconName>()): Set<IconName> {
  Children.forEach(node, (child) => {
    if (!isValidElement<{ href?: unknown; children?: ReactNode }>(child)) return;
    const name = child.type === "use" ? String(child.props.href).replace("#icon-", "") : undefined;
    if (isIcon(name)) found.add(name);
    iconsUsed(child.props.children, found);
  });
  return found;
}

function isIcon(name: string | undefined): name is IconName {
  return name !== undefined && Object.hasOwn(iconShapes, name);
}
