import { instantFilters } from "./instant-filters";
import { pageTools } from "./page-tools";
import { suggestWords } from "./suggest-words";

// Everything works without this script. A browser that lacks something it needs keeps the plain page.
instantFilters(pageTools);
suggestWords();
pageTools();
