import { type Entry, getEntry } from "../../content/entries";
import { knownValue } from "../../domain/directory/fact-values";
import { languagesOf } from "../../domain/directory/hospital-directory";
import { accreditationStateOf } from "../../domain/evidence/accreditation";
import type { PageContext } from "../page-context";
import { absolute, type GraphNode, pageGraph } from "./page";

/** A hospital's page as linked data: only what the page shows, no ratings, no gaps filled. */
export function hospitalGraph(context: PageContext, hospital: Entry<"hospitals">): GraphNode[] {
  const path = `/hospitals/${hospital.slug}`;
  const id = `${absolute(context, path)}#hospital`;
  const site = hospital.campuses[0];
  const address = knownValue(site?.addressEn);
  const point = knownValue(site?.point);
  const phone = knownValue(site?.phone);
  const website = knownValue(hospital.website);
  const languages = languagesOf(hospital);
  const department = knownValue(hospital.department.name);
  const prices = (hospital.prices ?? []).filter((price) => price.hospital === hospital.slug);
  const certificates = hospital.accreditations.filter((item) => item.standing !== "not-found");
  return [
    ...pageGraph(context, {
      path,
      title: hospital.title,
      description: hospital.summary,
      entry: hospital,
      above: [{ path: "/hospitals", title: context.words.common.nav.hospitals }],
      mainEntity: id,
      citations: context.notes.cited(),
      type: "MedicalWebPage",
    }),
    {
      "@type": "Hospital",
      "@id": id,
      name: hospital.title,
      ...(hospital.titleZh ? { alternateName: [hospital.titleZh, hospital.pinyin].filter(Boolean) } : {}),
      ...(website ? { url: website } : {}),
      ...(address
        ? {
            address: {
              "@type": "PostalAddress",
              streetAddress: address,
              addressLocality: "Shanghai",
              addressCountry: "CN",
              ...(knownValue(site?.postcode) ? { postalCode: knownValue(site?.postcode) } : {}),
            },
          }
        : {}),
      ...(point ? { geo: { "@type": "GeoCoordinates", latitude: point.lat, longitude: point.lon } } : {}),
      ...(phone ? { telephone: phone } : {}),
      ...(languages.length > 0 ? { knowsLanguage: languages } : {}),
      ...(department ? { department: { "@type": "MedicalClinic", name: department } } : {}),
      ...(hospital.treatments.length > 0
        ? {
            availableService: hospital.treatments.flatMap((offer) => {
              const treatment = getEntry("treatments", offer.treatment);
              return treatment
                ? [
                    {
                      "@type": treatment.procedureKind,
                      name: treatment.title,
                      url: absolute(context, `/treatments/${treatment.slug}`),
                    },
                  ]
                : [];
            }),
          }
        : {}),
      ...(certificates.length > 0
        ? {
            hasCertification: certificates.map((item) => ({
              "@type": "Certification",
              name: item.name,
              ...(item.heldFrom ? { validFrom: item.heldFrom } : {}),
              ...(item.heldUntil ? { expires: item.heldUntil } : {}),
              ...(accreditationStateOf(item, context.today) === "ended"
                ? { certificationStatus: "https://schema.org/CertificationInactive" }
                : {}),
              ...(accreditationStateOf(item, context.today) === "runs"
                ? { certificationStatus: "https://schema.org/CertificationActive" }
                : {}),
            })),
          }
        : {}),
      ...(prices.length > 0
        ? {
            makesOffer: prices.map((price) => ({
              "@type": "Offer",
              itemOffered: { "@type": "Service", name: price.what },
              priceSpecification: {
                "@type": "PriceSpecification",
                priceCurrency: price.currency,
                ...(price.min === undefined ? {} : { minPrice: price.min }),
                ...(price.max === undefined ? {} : { maxPrice: price.max }),
                ...(price.asOf === "undated" ? {} : { validFrom: price.asOf }),
              },
            })),
          }
        : {}),
    },
  ];
}
