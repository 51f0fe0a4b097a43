import { listEntries } from "../../content/entries";
import { byTitle } from "../../content/relations";
import { serviceTopics } from "../../schemas/guide-pages";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";

/** The practical entries by topic, each with its sentence. */
export function ServicesIndex({ context }: { context: PageContext }) {
  const { labels } = context.words;
  const services = byTitle(listEntries("services"));
  return serviceTopics.map((topic) => {
    const items = services.filter((service) => service.topic === topic);
    if (items.length === 0) return null;
    return (
      <Chapter key={topic} id={topic} title={labels.serviceTopic[topic]}>
        <FactRows longLabels>
          {items.map((service) => (
            <FactRow
              key={service.slug}
              label={<a href={entryHref(context.locale, "services", service.slug)}>{service.title}</a>}
            >
              {service.summary}
            </FactRow>
          ))}
        </FactRows>
      </Chapter>
    );
  });
}
