import { directoryMetadata, directoryRequest } from "../../../site/directory-page";
import type { PageProps } from "../../../site/page-request";
import { pageHref } from "../../../site/routes";
import { DirectoryView } from "../../../ui/guide/directory-view";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { PolicyRow } from "../../../ui/policy/policy-row";

export const generateMetadata = (props: PageProps) => directoryMetadata("policies", props);

export default async function PoliciesPage(props: PageProps) {
  const { context, criteria, directory, items, path } = await directoryRequest("policies", props);
  return (
    <SiteFrame context={context} chapter="policies" isChapterStart>
      <DirectoryView
        context={context}
        path={path}
        words={context.words.directory.policies}
        directory={directory}
        items={items}
        criteria={criteria}
        before={
          <p>
            <a href={pageHref(context.locale, "/policies/entry-route")}>{context.words.policy.openRoute}</a>
          </p>
        }
      >
        {(policies) => (
          <ol className="entries">
            {policies.map((policy) => (
              <PolicyRow key={policy.slug} context={context} policy={policy} />
            ))}
          </ol>
        )}
      </DirectoryView>
    </SiteFrame>
  );
}
