import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { PageTitle } from "../primitives/page-title";
import { SearchField } from "../primitives/search-field";

/** A page that is not there, or could not be made: what to do instead. */
export function MissingPage({ context, kind }: { context: PageContext; kind: "missing" | "broken" }) {
  const { missing, common } = context.words;
  const words = missing[kind];
  const ways = ["hospitals", "treatments", "conditions", "policies", "journey", "evidence"] as const;
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <div className="flow measure">
        <SearchField
          action={pageHref(context.locale, "/search")}
          label={common.search.label}
          button={common.search.button}
          maxLength={80}
        />
        <p>{missing.ways}</p>
        <ul>
          {ways.map((name) => (
            <li key={name}>
              <a href={pageHref(context.locale, `/${name}`)}>{common.nav[name]}</a>
            </li>
          ))}
        </ul>
        <p>
          {missing.emergency}{" "}
          <a href={pageHref(context.locale, "/emergency")}>{common.colophon.emergencyLink}</a>
        </p>
      </div>
    </>
  );
}
