import { type Entry, getEntry } from "../../content/entries";
import { hospitalsOffering } from "../../content/relations";
import type { PageContext } from "../page-context";
import { absolute, type GraphNode, pageGraph } from "./page";

/** A treatment's page as linked data, in the narrowest type of the MedicalProcedure family that fits. */
export function treatmentGraph(context: PageContext, treatment: Entry<"treatments">): GraphNode[] {
  const path = `/treatments/${treatment.slug}`;
  const id = `${absolute(context, path)}#treatment`;
  const chinese = treatment.category === "chinese-medicine";
  return [
    ...pageGraph(context, {
      path,
      title: treatment.title,
      description: treatment.summary,
      entry: treatment,
      above: [{ path: "/treatments", title: context.words.common.nav.treatments }],
      mainEntity: id,
      citations: context.notes.cited(),
      type: "MedicalWebPage",
    }),
    {
      "@type": treatment.procedureKind,
      "@id": id,
      name: treatment.title,
      description: treatment.summary,
      ...(treatment.titleZh ? { alternateName: treatment.titleZh } : {}),
      ...(chinese ? { medicineSystem: "https://schema.org/TraditionalChinese" } : {}),
      relevantSpecialty: treatment.specialties.flatMap((slug) => getEntry("specialties", slug)?.title ?? []),
      subjectOf: hospitalsOffering(treatment.slug).map((hospital) => ({
        "@type": "WebPage",
        name: hospital.title,
        url: absolute(context, `/hospitals/${hospital.slug}`),
      })),
    },
  ];
}
