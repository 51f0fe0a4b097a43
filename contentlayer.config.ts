import { defineDocumentType, makeSource } from "contentlayer2/source-files";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { proseSchema, remarkCitations } from "./src/content/citations";
import { documentTypeName } from "./src/content/document-type";
import { schemas } from "./src/schemas/collections";
import { collectionNames } from "./src/schemas/primitives";

/** Reads the checked copy and holds no rules: every field is `json`, and zod has decided before. */
export default makeSource({
  contentDirPath: ".guide/content",
  documentTypes: collectionNames.map((name) =>
    defineDocumentType(() => ({
      name: documentTypeName(name),
      filePathPattern: `${name}/*.md`,
      fields: Object.fromEntries(
        Object.entries(schemas[name].shape).map(([field, schema]) => [
          field,
          { type: "json", required: !schema.safeParse(undefined).success },
        ]),
      ),
    })),
  ),
  onUnknownDocuments: "fail",
  onExtraFieldData: "fail",
  onMissingOrIncompatibleData: "fail",
  disableImportAliasWarning: true,
  markdown: {
    remarkPlugins: [remarkGfm, remarkCitations],
    rehypePlugins: [[rehypeSanitize, proseSchema]],
  },
});
