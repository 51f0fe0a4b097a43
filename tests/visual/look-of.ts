/**
 * Runs inside the page. What a stylesheet decides and a font does not: where boxes begin and how wide they are (in
 * hundredths of their frame), size and weight of type, and colours by the name of their token. One line per element.
 */
export function lookOf(frame: Element): string[] {
  const tokens = new Map<string, string>();
  const probe = document.body.appendChild(document.createElement("i"));
  const root = getComputedStyle(document.documentElement);
  for (const name of [
    "paper",
    "wash",
    "ink",
    "slate",
    "hairline",
    "edge",
    "jade",
    "river",
    "brass",
    "vermilion",
  ]) {
    if (!root.getPropertyValue(`--color-${name}`)) continue;
    probe.style.color = `var(--color-${name})`;
    tokens.set(getComputedStyle(probe).color, name);
  }
  probe.remove();
  const named = (colour: string) => tokens.get(colour) ?? (colour === "rgba(0, 0, 0, 0)" ? "none" : "other");
  const outer = frame.getBoundingClientRect();
  const share = (length: number) => Math.round((100 * length) / outer.width);
  const lines: string[] = [];
  const visit = (element: Element, depth: number, inherited: string) => {
    const style = getComputedStyle(element);
    const hidden = style.display === "none" || style.clipPath !== "none" || element.tagName === "svg";
    if (hidden) return;
    const box = element.getBoundingClientRect();
    const inline = /^(inline|contents)/.test(style.display);
    const type = `${Math.round(Number.parseFloat(style.fontSize) * 10) / 10}/${style.fontWeight} ${named(style.color)}`;
    const parts = [
      `${" ".repeat(depth)}${element.tagName.toLowerCase()}`,
      style.display === "block" || style.display === "inline" ? "" : style.display,
      inline ? "" : `${share(box.left - outer.left)}+${share(box.width)}`,
      type === inherited ? "" : type,
      named(style.backgroundColor) === "none" ? "" : `on ${named(style.backgroundColor)}`,
      ["Top", "Right", "Bottom", "Left"].some(
        (side) => style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== "none",
      )
        ? `ruled ${["top", "right", "bottom", "left"].map((side) => Math.round(Number.parseFloat(style.getPropertyValue(`border-${side}-width`)))).join(",")}`
        : "",
    ];
    lines.push(parts.filter(Boolean).join(" "));
    for (const child of element.children) visit(child, depth + 1, type);
  };
  for (const child of frame.children) visit(child, 0, "");
  return lines;
}
