import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { pageGraph } from "../../../../site/json-ld/page";
import { ConditionPage } from "../../../../ui/entries/condition-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("conditions", props, (context, title) =>
    context.words.entries.conditions.documentTitle(title),
  );

export default async function Page(props: EntryProps) {
  const { context, entry, path } = await entryRequest("conditions", props);
  const sections = await readBody("conditions", entry.slug);
  const above = [{ path: "/conditions", title: context.words.common.nav.conditions }];
  return (
    <SiteFrame context={context} chapter="conditions">
      <ConditionPage context={context} condition={entry} sections={sections} />
      <JsonLd
        graph={() =>
          pageGraph(context, {
            path,
            title: entry.title,
            description: entry.summary,
            entry,
            above,
            citations: context.notes.cited(),
            type: "MedicalWebPage",
          })
        }
      />
    </SiteFrame>
  );
}
