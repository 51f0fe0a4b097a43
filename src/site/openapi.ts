import { z } from "zod";
import { schemas } from "../schemas/collections";
import { collectionNames } from "../schemas/primitives";

/** The description of the open data: one path for each collection, its fields from the same schema that checks entries. */
export function openApi(site: string): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Shanghai Care Guide, open data",
      version: "1",
      description:
        "Every entry of the guide. Facts are { value, asOf, source } or { notPublished: true }. Directory filters work as query parameters.",
      license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: `${site}/api/v1` }],
    paths: Object.fromEntries(
      collectionNames.map((name) => [
        `/${name}.json`,
        {
          get: {
            summary: `All ${name}`,
            responses: {
              "200": {
                description: "The entries, with the day for which they were worked out.",
                content: {
                  "application/json": {
                    schema: {
                      type: "object",
                      properties: {
                        collection: { const: name },
                        day: { type: "string", format: "date" },
                        count: { type: "integer" },
                        entries: { type: "array", items: { $ref: `#/components/schemas/${name}` } },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        collectionNames.map((name) => [name, z.toJSONSchema(schemas[name], { unrepresentable: "any" })]),
      ),
    },
  };
}
