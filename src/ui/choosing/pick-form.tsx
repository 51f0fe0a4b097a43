import type { ReactNode } from "react";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";

type PickFormProps = {
  context: PageContext;
  /** What a plan made here holds besides the ticked entries. */
  planWith?: { name: "hospital" | "treatment"; value: string };
  children: ReactNode;
};

/** A list whose ticked entries are compared, or become a plan: one form, two ways to send it. */
export function PickForm({ context, planWith, children }: PickFormProps) {
  const { pick } = context.words.choosing;
  return (
    <form className="pick" action={pageHref(context.locale, "/compare")}>
      {children}
      <p className="buttons">
        <button className="button" type="submit">
          {pick.compare}
        </button>
        <button
          className="button"
          data-kind="quiet"
          type="submit"
          formAction={pageHref(context.locale, "/plan")}
          {...planWith}
        >
          {pick.plan}
        </button>
        <span className="quiet">{pick.most}</span>
      </p>
    </form>
  );
}
