import { listEntries } from "../../content/entries";
import { byTitle, treatmentsFor } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { LinkGroups } from "../primitives/link-groups";

/** Conditions under their first letters, each with the number of treatments that concern it. */
export function ConditionsIndex({ context }: { context: PageContext }) {
  const { entries } = context.words;
  const letters = new Map<string, { href: string; label: string; aside?: string }[]>();
  for (const condition of byTitle(listEntries("conditions"))) {
    const letter = condition.title.charAt(0).toUpperCase();
    const count = treatmentsFor(condition.slug).length;
    const link = {
      href: entryHref(context.locale, "conditions", condition.slug),
      label: condition.title,
      ...(count > 0 ? { aside: entries.conditions.count(count) } : {}),
    };
    letters.set(letter, [...(letters.get(letter) ?? []), link]);
  }
  return <LinkGroups groups={[...letters].map(([title, links]) => ({ title, links }))} />;
}
