import type { Entry } from "../../content/entries";
import { knownValue } from "../../domain/directory/fact-values";
import { stationPoint } from "../../domain/map/stations";
import type { Campus } from "../../schemas/hospitals";
import { districts } from "../../schemas/primitives";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { Cite } from "../guide/cite";
import { Dated, FactValue } from "../guide/fact-value";
import { LocatorMap } from "../map/locator-map";
import { ButtonLink } from "../primitives/button-link";
import { DriverCard } from "../primitives/driver-card";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Zh } from "../primitives/zh";
import { MetroStations } from "./metro-stations";

type CardProps = { context: PageContext; hospital: Entry<"hospitals"> };

/** The card of facts: where it is, how to reach it, whom to call. */
export function HospitalCard({ context, hospital }: CardProps) {
  const { hospital: words, labels } = context.words;
  const site = hospital.campuses[0];
  if (!site) return null;
  const { department } = hospital;
  return (
    <>
      <SiteDriverCard context={context} hospital={hospital} site={site} />
      <FactRows>
        <FactRow label={words.metro}>
          <MetroStations context={context} site={site} />
        </FactRow>
        <FactRow label={words.telephone}>
          <FactValue context={context} fact={site.phone} show={(phone) => <Telephone number={phone} />} />
        </FactRow>
        <FactRow label={words.department}>
          <FactValue context={context} fact={department.name} />
        </FactRow>
        {"value" in department.phone && (
          <FactRow label={words.departmentPhone}>
            <FactValue
              context={context}
              fact={department.phone}
              show={(phone) => <Telephone number={phone} />}
            />
          </FactRow>
        )}
        {"value" in department.email && (
          <FactRow label={words.departmentEmail}>
            <FactValue
              context={context}
              fact={department.email}
              show={(email) => <a href={`mailto:${email}`}>{email}</a>}
            />
          </FactRow>
        )}
        {"value" in department.building && (
          <FactRow label={words.departmentBuilding}>
            <FactValue context={context} fact={department.building} />
          </FactRow>
        )}
        <FactRow label={words.hours}>
          <FactValue context={context} fact={department.hours} />
        </FactRow>
        <FactRow label={words.emergency}>
          <FactValue context={context} fact={site.emergency} show={(state) => labels.emergency[state]} />
        </FactRow>
        <FactRow label={words.website}>
          <FactValue
            context={context}
            fact={hospital.website}
            show={(url) => (
              <a href={url} rel="noreferrer">
                {new URL(url).hostname.replace(/^www\./, "")}
              </a>
            )}
          />
        </FactRow>
      </FactRows>
      <p className="buttons">
        <ButtonLink href={pageHref(context.locale, `/hospitals/${hospital.slug}/sheet`)}>
          {words.printSheet}
        </ButtonLink>
        <ButtonLink kind="quiet" href={pageHref(context.locale, "/plan", `hospital=${hospital.slug}`)}>
          {context.words.common.addToPlan}
        </ButtonLink>
        <ButtonLink
          kind="quiet"
          href={`${pageHref(context.locale, "/compare", `hospital=${hospital.slug}`)}#choose`}
        >
          {context.words.choosing.pick.label}
        </ButtonLink>
        <ButtonLink kind="quiet" href={pageHref(context.locale, `/hospitals/${hospital.slug}/enquiry`)}>
          {words.enquiry}
        </ButtonLink>
      </p>
      <HospitalMap context={context} hospital={hospital} site={site} />
    </>
  );
}

/** A telephone number as a link that a phone can call, kept on one line. */
export function Telephone({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^+\d]/g, "")}`}>{number.replaceAll(" ", "\u00a0")}</a>;
}

/** The address of one site as a driver reads it. */
export function SiteDriverCard({ context, hospital, site }: CardProps & { site: Campus }) {
  const { hospital: words, common } = context.words;
  const zh = knownValue(site.addressZh);
  const en = knownValue(site.addressEn);
  if (!zh) return null;
  const lines = [...addressLines(zh), ...(hospital.titleZh ? [hospital.titleZh] : [])];
  return (
    <div>
      <DriverCard
        title={words.driver.title}
        ask={words.driver.ask}
        lines={lines}
        spelled={words.driver.spelled(hospital.title, en ?? common.notPublished.toLowerCase())}
      />
      {"value" in site.addressZh && (
        <p className="quiet">
          {words.driver.seen}{" "}
          <Dated
            context={context}
            asOf={site.addressZh.asOf}
            source={site.addressZh.source}
            fair={site.addressZh.confidence === "fair"}
          />
          {"value" in site.addressEn && site.addressEn.source !== site.addressZh.source && (
            <Cite context={context} source={site.addressEn.source} />
          )}
        </p>
      )}
    </div>
  );
}

/** City and district on the first line, street and number on the second. */
export function addressLines(address: string): string[] {
  const match = /^(上海市?.{1,5}?(?:新区|区|县))(.+)$/u.exec(address);
  return match ? [match[1] ?? "", match[2] ?? ""] : [address];
}

function HospitalMap({ context, hospital, site }: CardProps & { site: Campus }) {
  const { hospital: words, labels } = context.words;
  const point = knownValue(site.point);
  if (!point) return <p className="quiet">{words.map.noPoint}</p>;
  const stations = (site.metro ?? []).flatMap(({ station }) => {
    const at = stationPoint(station);
    return at ? [{ name: station, ...at }] : [];
  });
  const near =
    stations.length > 0 ? ` ${words.map.near(stations.map((station) => station.name).join(", "))}` : "";
  return (
    <LocatorMap
      name={
        hospital.title
          .split(/[,(]/)[0]
          ?.replace(/ Hospital$/, "")
          .replace(/^Shanghai /, "") ?? hospital.title
      }
      point={point}
      stations={stations.slice(0, 3)}
      districts={districts.map((slug) => ({ slug, name: labels.district[slug].replace(/ New Area$/, "") }))}
      words={{
        title: words.map.here(hospital.title, labels.district[site.district]) + near,
        km: words.map.km,
        distanceTo: (airport, km) => words.map.distanceTo(words.map.airports[airport as "PVG" | "SHA"], km),
      }}
      captions={
        site.point && "value" in site.point
          ? [<Dated key="point" context={context} asOf={site.point.asOf} source={site.point.source} />]
          : []
      }
    />
  );
}

/** A site's address in both languages, for the list of further sites. */
export function SiteAddress({ context, site }: { context: PageContext; site: Campus }) {
  return (
    <>
      <FactValue context={context} fact={site.addressEn} />
      {"value" in site.addressZh && (
        <>
          {" "}
          <Zh kind="address">{site.addressZh.value}</Zh>
        </>
      )}
    </>
  );
}
