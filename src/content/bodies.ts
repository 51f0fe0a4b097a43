import type { CollectionName } from "../schemas/primitives";
import type { ProseSection } from "./build-index";

type Bodies = Record<string, ProseSection[]>;

const readers: Record<CollectionName, () => Promise<{ default: unknown }>> = {
  hospitals: () => import("guide-index/bodies/hospitals.json"),
  treatments: () => import("guide-index/bodies/treatments.json"),
  conditions: () => import("guide-index/bodies/conditions.json"),
  specialties: () => import("guide-index/bodies/specialties.json"),
  policies: () => import("guide-index/bodies/policies.json"),
  trust: () => import("guide-index/bodies/trust.json"),
  services: () => import("guide-index/bodies/services.json"),
  journey: () => import("guide-index/bodies/journey.json"),
  claims: () => import("guide-index/bodies/claims.json"),
  sources: () => import("guide-index/bodies/sources.json"),
  glossary: () => import("guide-index/bodies/glossary.json"),
  pages: () => import("guide-index/bodies/pages.json"),
  elsewhere: () => import("guide-index/bodies/elsewhere.json"),
};

/** The prose of an entry, cut at its headings; empty when it has none. Loaded only by pages that show it. */
export async function readBody(collection: CollectionName, slug: string): Promise<ProseSection[]> {
  const bodies = (await readers[collection]()).default as Bodies;
  return bodies[slug] ?? [];
}
