import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";

type PickProps = {
  context: PageContext;
  /** The query-string name that the comparison and the plan read. */
  name: "hospital" | "treatment";
  entry: { slug: string; title: string };
};

/** What a reader can do with an entry in a list: tick it to compare, or start a plan with it. */
export function Pick({ context, name, entry }: PickProps) {
  const { choosing, common } = context.words;
  const of = <span className="unseen">: {entry.title}</span>;
  return (
    <p className="plain no-print">
      <label>
        <input type="checkbox" name={name} value={entry.slug} /> {choosing.pick.label}
        {of}
      </label>
      <a href={pageHref(context.locale, "/plan", `${name}=${entry.slug}`)}>
        {common.addToPlan}
        {of}
      </a>
    </p>
  );
}
