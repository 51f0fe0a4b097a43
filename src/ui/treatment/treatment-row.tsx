import type { Entry } from "../../content/entries";
import { hospitalsOffering } from "../../content/relations";
import { knownValue } from "../../domain/directory/fact-values";
import { isOld } from "../../domain/evidence/freshness";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { Pick } from "../choosing/pick";
import { asOfInWords } from "../guide/fact-value";
import { amountInWords } from "../guide/price-text";
import { AsOf } from "../primitives/as-of";
import { DirectoryEntry } from "../primitives/directory-entry";

/** A treatment in the directory: its group and summary, and the facts that decide. */
export function TreatmentRow({
  context,
  treatment,
}: {
  context: PageContext;
  treatment: Entry<"treatments">;
}) {
  const { treatment: words, labels, common } = context.words;
  const level = knownValue(treatment.evidence);
  const stay = knownValue(treatment.cityDays);
  const price = treatment.costs.find((cost) => cost.where === "shanghai") ?? treatment.costs[0];
  const hospitals = hospitalsOffering(treatment.slug).map((hospital) => hospital.title);
  return (
    <DirectoryEntry
      slug={treatment.slug}
      href={entryHref(context.locale, "treatments", treatment.slug)}
      title={treatment.title}
      {...(treatment.titleZh ? { zh: treatment.titleZh } : {})}
      place={[labels.category[treatment.category], treatment.summary]}
      gapLabel={common.notPublished}
      facts={[
        { label: words.row.evidence, value: level ? labels.evidence[level] : undefined },
        { label: words.row.availability, value: labels.availability[treatment.availability] },
        { label: words.row.stay, value: stay ? words.days(stay.min, stay.max) : undefined },
        {
          label: words.row.price,
          value: price ? (
            <>
              {amountInWords(context, price)}, {price.place}. {price.what}{" "}
              <AsOf text={asOfInWords(context, price.asOf)} old={isOld(price.asOf, context.today)} />
            </>
          ) : undefined,
        },
        { label: words.row.where, value: hospitals.length > 0 ? hospitals.join(" · ") : undefined },
      ]}
    >
      <Pick context={context} name="treatment" entry={treatment} />
    </DirectoryEntry>
  );
}
